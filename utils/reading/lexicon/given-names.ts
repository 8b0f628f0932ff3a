/** Frequent given names by the pronoun they mostly go with (public name statistics), to resolve "he" and "she". */

import { wordList } from './word-list.ts';

/** Names of women and men alike: the pronoun behind them tells. */
const EITHER = wordList(`
  kim jordan sam chris pat lee terry charlie cameron jaime wei robin leslie andrea nicola simone kelly jean sidney
`);

export const MASCULINE_NAMES = [
  ...EITHER,
  ...wordList(`
  drew pete gene clay dale earl heath hunter ray miles wade lance rusty guy
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
  abdullah abraham adnan adrian ahmad aidan akbar alberto alejandro aleksandar alessandro alexandre alfonso alfred
  alistair alvin amir anders andre andreas andrei andres andrii angelo anton antony archie arjun armando arnold arturo
  axel barney barry bart benedict bernard bjorn brad bradley brendan brent brett bruno byron calvin cameron carlo
  cedric cesar chad charlie christoph clarence clayton clifford clint clive clyde cody conor conrad corey cory curtis
  cyril cyrus damian damien damon daniele danny dario darren darryl daryl davide denys desmond dieter dimitri dirk
  dmitri dmytro dominic duane dustin dwayne dwight eddie edgar edmund eduardo edwin eli elias elliot emanuel emil
  emilio enrico enrique ernest ernesto everett ezra fabian fabio felipe ferdinand fidel floyd francesco francisco
  franklin franz frederick geoff geoffrey gerard gerhard gianni gideon gilbert giles giorgio glen guillermo gustav
  gustavo hamid hamza hank heinrich helmut henrik herbert herman horst howard hubert hugo ihor ilham ilya ismail jaime
  jake jakob jamal janos jared jens jerome jimmy joachim joao joel johan johannes jonas josef julio jurgen kamal karim
  karl karsten keir kirill konstantin kostas krzysztof kyrylo laurent leon leonardo leonid leopold leroy lester levi
  liam lionel lorenzo luc lucas luciano ludwig luigi luka lukas maciej magnus mahmoud marcel marcelo marcos marko
  marty marvin massimo mateo matthias maurice mauricio maxim maximilian mehmet melvin mohammad mykhailo mykola naftali
  nasser nathaniel nicolas niklas nikita nikolaj norman oleh oleksii oleksiy osman otto pablo paolo pascal pavlo percy
  petr philippe piotr quentin rajiv ramon randall raphael rashid raul ravi reginald reuben reza ricardo ricky rishi
  robbie roberto rodney rodrigo rolf ronnie rory rudolf rufus rupert russ salman salvador samir sandro sebastian serge
  sergio serhii serhiy seymour shaun shawn sheldon sidney silvio slobodan spencer stanislav stefano stephan stewart
  tariq taras terence terrence theo thierry tobias tomas tommy trent tristan uwe vaclav valentin vasily vasyl vince
  vitali vitaliy vitaly vivek vlad warren werner wilbur wilfred willem winston xavier yair yahya yann yevgeny yitzhak
  yves zack zeev zoltan gareth alun rhys callum hamish declan ciaran eoin kieran fergus angus ewan toby rui pieter
  gabor soren piers sasha jan jackie jamie ariel alex noel jo
`),
];

export const FEMININE_NAMES = [
  ...EITHER,
  ...wordList(`
  hope faith joy dawn daisy iris constance brooke violet autumn
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
  ada adele adriana agnes alana alba alejandra alessandra alexa alexandra alicia alina alison allison alma alyssa amal
  amelia amina angelina anita anja annabel annette annika antonia ariana audrey aurora ayesha beatrice becky belinda
  bernadette bettina bianca birgit bridget brigitte camilla carla carolina caroline carrie cassandra catalina cathy
  cecilia celeste celia chantal charlene chloe chrystia cindy clarissa cora corinne daniela daria deirdre delia
  dolores dora edith edna eileen elaine elina elisa elisabeth elise eliza ella elsa emilia erica erika esther felicia
  francesca francine frida gabriela gabrielle gemma genevieve georgina geraldine giovanna giulia gladys glenda
  gretchen harriet helena hilda ida ilona imogen ines inga irena irma isabel isabelle ivana jana jasmine jeanette
  jeanne jenny joanna joanne jocelyn jodie johanna josephine juanita juliana juliet justine kaja karin karina karla
  karolina katerina katharine katja katrina keisha kira kirsten kristina kyra lana lara larissa leah leticia liana
  lidia lila lilian lillian lindsay liza lorena lorraine louisa lucille lucinda luisa lynne mabel madeleine magdalena
  maja manuela mara margarita mariana marianne marina marisa marjorie marlene marta martina matilda maureen maxine
  maya meredith mia michaela milena millie minnie miranda moira mona monika muriel myra nadine natasha nelly noemi
  olena olha ophelia pauline penelope petra phoebe polina priscilla priti raisa ramona raquel renata renee rhonda
  rosalie roxana sabina sabine sadie salma samira selma serena shelley sherry shreya sigrid silvia simone sonja sophie
  stacey stella suella susana susanna susie suzanne svitlana tamara tania tess thelma tiffany tracey trudy valeria
  viktoria viola wilma winifred yana yasmin yolanda yvette zadie zara zofia niamh siobhan hayley kirsty bronwyn ellie
  eszter zsofia sasha jan jackie jamie ariel alex noel jo
`),
];
