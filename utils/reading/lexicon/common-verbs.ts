/** Frequent English verbs (base forms) and the irregular forms, so that a clause's verb is told from its nouns. */

import { wordList } from './word-list.ts';

export const COMMON_VERBS = wordList(`
  abandon absorb accept achieve acquire act adapt add adjust adopt advance affect agree aim allow amount announce
  appeal appear apply appoint approach approve arise arrange arrest arrive assume attach attack attempt attend
  attract avoid ban beat become begin believe belong blame block boost borrow break bring broadcast build burn buy
  call cancel capture care carry cast catch cause celebrate change charge check choose claim clash clear close
  collapse collect come commit compare compete complete concern conduct confront connect consider consist contain
  continue contribute control convert convict cooperate cope cost count cover crash create criticize cross cut
  damage deal decide decline decrease defeat defend define delay deliver demand depend deploy deserve design
  destroy detain determine develop die differ direct disagree disappear discover discuss dismiss display dominate drag draw
  drive drop earn ease eat elect eliminate emerge employ enable encounter encourage end endorse enforce engage
  enjoy ensure enter escape establish evacuate examine exceed exchange exist expand expect experience explode
  explore export expose extend face fail fall favor favour fear feature feel fight file fill find finish fire fit
  flee float flow fly focus follow forbid force form found free function gain gather generate get give go govern
  grant grow guarantee guide halt handle hang happen harm hate head hear help hide hire hit hold hope host hurt
  identify ignore impose improve include increase influence inform injure insist install intend introduce invade
  invest investigate invite involve join jump keep kick kill know lack land last launch lead lean learn leave lend
  let lie lift like limit link list listen live lobby look lose love maintain make manage mark match matter mean
  measure meet miss move name need negotiate nominate note notice observe obtain occupy occur offer open operate
  oppose order organise organize overcome owe own participate pass pay perform persuade place plan play pledge
  point pose possess postpone pour praise prefer prepare present press prevent proceed produce promise promote
  prompt propose protect protest prove provide publish pull pursue push put qualify question quit raise reach read
  realise realize receive recognise recognize recommend record recover reduce refer reflect refuse regain regard
  reject relate release rely remain remember remove renew repeat replace represent request require rescue resign
  resist resolve restore result retain retire retreat return reveal rise risk rule run rush save see seek seem
  seize sell send serve set settle shake share shift shoot show shut sign sink sit slow solve sound speak spend
  split spread stand start stay steal step stop strengthen strike struggle submit succeed suffer suggest supply
  support suppose surge surprise surrender survive suspect suspend sustain take talk target teach tell tend test
  thank think threaten throw tie touch trade train transfer travel treat trigger trust try turn undergo understand
  undertake urge use vary view visit voice vote wait walk want warn wash watch weaken wear welcome win wish
  withdraw witness wonder work worry write yield
`);

/** base, past, participle; one word when past and participle agree. */
export const IRREGULAR_VERBS = wordList(`
  blog/blogged signal/signalled concur/concurred infer/inferred aver/averred foresee/foresaw/foreseen refer/referred
  arise/arose/arisen become/became/become begin/began/begun bring/brought break/broke/broken build/built buy/bought
  catch/caught choose/chose/chosen come/came/come cut/cut deal/dealt draw/drew/drawn drive/drove/driven eat/ate/eaten
  fall/fell/fallen feel/felt fight/fought find/found flee/fled fly/flew/flown forbid/forbade/forbidden get/got
  get/got/gotten give/gave/given go/went/gone grow/grew/grown hang/hung hear/heard hide/hid/hidden hit/hit hold/held
  hurt/hurt keep/kept know/knew/known lead/led leave/left lend/lent let/let lose/lost make/made mean/meant meet/met
  overcome/overcame/overcome pay/paid peg/pegged put/put quit/quit read/read ride/rode/ridden rise/rose/risen run/ran/run
  say/said see/saw/seen seek/sought sell/sold send/sent set/set shake/shook/shaken shoot/shot shut/shut sink/sank/sunk
  sit/sat speak/spoke/spoken spend/spent split/split spread/spread stand/stood steal/stole/stolen strike/struck
  swear/swore/sworn take/took/taken teach/taught tear/tore/torn tell/told think/thought throw/threw/thrown
  undergo/underwent/undergone understand/understood wear/wore/worn win/won withdraw/withdrew/withdrawn
  write/wrote/written show/showed/shown drop/dropped ban/banned plan/planned stop/stopped slam/slammed step/stepped
  wrap/wrapped admit/admitted commit/committed submit/submitted refer/referred prefer/preferred transfer/transferred
  occur/occurred permit/permitted rebut/rebutted control/controlled cancel/cancelled compel/compelled quip/quipped
  chat/chatted nod/nodded sob/sobbed lie/lied die/died tie/tied sing/sang/sung swim/swam/swum weep/wept sleep/slept
  forget/forgot/forgotten freeze/froze/frozen wake/woke/woken cling/clung creep/crept
`);

/** Words that are verbs by form but stand as nouns at least as often: the context decides. */
export const NOUN_OR_VERB = wordList(`
  act aim amount appeal approach arrest attack attempt ban block boost break broadcast call care cause change charge
  check claim clash close collapse comment concern conduct control cost count cover crash cut damage deal decline
  decrease defeat delay demand design display doubt drag draw drive drop end estimate exchange experience export face
  fall favor favour fear feature feel fight file fire fit flow focus force form function gain grant guarantee guide
  halt harm head help hit hold hope host hurt increase influence jump kick lack lament land launch lead lift limit link list
  look love mark match matter measure miss move name need note notice offer order pass pay place plan play pledge
  point post present press promise protest pull push question raise reach read record release remark report request
  rescue result retreat return rise risk rule run rush seat set share shift shot show sign sound split spread
  stand start state stay step stop strike struggle supply support surge surprise suspect talk target test tie touch
  trade train transfer travel treat trigger trust try turn tweet urge use view visit voice vote wait walk warning
  volunteer watch welcome win wish witness work worry finding hearing meeting building feeling beginning
  lobby challenge contest
  email e-mail text blog remark comment answer doubt demand dispute complaint quote question tweet query echo hint signal project
  brand label fault credit blame order blog figure reason state read regret
  spending fighting shooting killing opening being recording briefing filing reading ruling polling modeling modelling testing
`);

/** Of these, the ones that are nouns far more often: as verbs they need a name or pronoun before them. */
export const MOSTLY_NOUNS = wordList(`
  email e-mail text post tweet comment remark rule state question answer doubt demand quote blog promise request
  complaint signal project hint echo query hope fear worry expert label brand order credit fault charge reason
  read think regret
`);

/** Past forms that are no participles of what is done to somebody: what stands before them has done it. */
export const NEVER_PASSIVE = wordList(`
  appeared arrived asked climbed collapsed complained died disappeared dropped emerged failed happened jumped
  knocked lasted listened lived looked marched occurred remained returned stayed stopped talked turned voted
  waited walked worked
`);
