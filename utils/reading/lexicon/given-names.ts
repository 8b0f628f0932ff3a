/** Frequent given names by the pronoun they mostly go with (public name statistics), to resolve "he" and "she". */

import { wordList } from './word-list.ts';

export const MASCULINE_NAMES = wordList(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas
  eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis
  jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger
  noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel
  logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny mike bob bill tom jim
  dan ben sam steve chris matt tim ken ron don joe jeff greg doug rick ted fred barack bernie mitt newt rand marco jeb
  vladimir dmitry sergei sergey alexei aleksei oleksandr volodymyr viktor victor igor oleg boris mikhail nikolai ivan
  andriy yuri pavel petro mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim abdul khalid yusuf mustafa
  recep bashar benjamin binyamin emmanuel francois françois jacques jean pierre antonio carlos luis jorge miguel pedro
  fernando manuel rafael javier diego mario giovanni giuseppe luca marco matteo hans klaus jürgen wolfgang stefan
  olaf lars sven nils erik xi wei kim narendra rahul sanjay anil arun raj imran shinzo hiroshi kenji chuck harry ian
  graham nigel simon neil gordon tony gavin stuart colin craig dean derek duncan evan felix glenn hugh isaac ike josh
  julian kurt lee leo leonard lloyd luke malcolm marcus martin max mitchell nick oliver oscar owen perry ross rudy
  seth shane sid stanley theodore todd travis trevor tucker wesley zach dave pat andy rob phil ed al elon kenny
`);

export const FEMININE_NAMES = wordList(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy
  kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet
  maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith
  andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances
  jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany
  doris kayla alexis lori marie hillary ivanka melania chelsea carly kellyanne elena olga natalia svetlana irina
  tatiana oksana kateryna yulia anastasia dinara iryna hanna fatima aisha khadija leila layla zainab mariam angela
  ursula theresa nicola jacinda sanna mette giorgia marine claudia lucia carmen ana rosa sofia valentina camila
  nancy kamala tulsi meghan kate sue sally jane jill anne beth liz katie debbie wendy tracy tina tammy holly hilary
  heidi ingrid greta freja astrid priya indira sonia sushma mei yuki keiko naomi michelle karine jen sheila monica
  loretta eleanor lucy molly nora rose ruby sylvia tara vera vivian wanda yvonne zoe claire clara colleen connie
  courtney ellen erin eva fiona gail gina gwen irene ivy jenna jodi kathy kara kristen kristin lena leslie lily lois
  louise lydia lynn maggie mandy marcia margot meg melinda miriam nadia norma paige paula peggy penny phyllis regina
  rita roberta robin rosemary sabrina selena shannon stacy tanya tessa valerie vanessa veronica
`);
