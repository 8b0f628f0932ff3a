/** English nouns for people and bodies that speak in the news, compiled from general knowledge. */

import { wordList } from './word-list.ts';

const PLAIN_ROLES = wordList(`
  president vice-president premier chancellor minister secretary governor mayor senator congressman congresswoman
  lawmaker legislator representative councillor councilor councilman councilwoman councilmember commissioner
  ambassador envoy diplomat consul delegate negotiator king queen prince princess emperor pope bishop archbishop
  cardinal priest pastor rabbi imam cleric ayatollah monk reverend general colonel major captain lieutenant sergeant
  admiral commander officer soldier marine pilot sailor veteran fighter militant rebel insurgent conscript spokesman
  spokeswoman spokesperson spokespeople chairman chairwoman chairperson chair chief head director executive ceo mp
  mep msp manager boss founder co-founder cofounder owner co-owner partner editor publisher journalist reporter
  correspondent columnist writer author novelist poet blogger broadcaster anchor host co-host presenter commentator
  pundit critic analyst expert economist scientist researcher professor lecturer historian scholar academic teacher
  student pupil principal dean doctor physician surgeon nurse psychologist psychiatrist epidemiologist virologist
  biologist chemist physicist engineer developer designer architect lawyer attorney prosecutor judge justice
  magistrate solicitor barrister sheriff policeman policewoman detective inspector constable agent investigator
  auditor regulator official aide adviser advisor strategist consultant pollster activist advocate campaigner
  organizer organiser volunteer protester protestor demonstrator dissident leader politician candidate nominee
  contender frontrunner front-runner challenger incumbent opponent rival democrat republican conservative liberal
  socialist deputy assistant coach player footballer striker goalkeeper athlete runner cyclist driver swimmer
  champion winner referee trainer actor actress singer musician artist painter photographer filmmaker producer
  comedian dancer composer curator farmer worker employee employer businessman businesswoman entrepreneur investor
  trader banker broker shopkeeper resident neighbor neighbour villager citizen voter witness victim survivor patient
  customer client consumer user passenger tourist visitor migrant refugee immigrant prisoner inmate detainee hostage
  suspect defendant plaintiff juror mother father parent son daughter brother sister wife husband widow uncle aunt
  cousin grandfather grandmother friend colleague classmate girlfriend boyfriend fiancé fiancee man woman boy girl
  child teenager youth person guy lady gentleman member supporter source insider whistleblower firefighter paramedic
  dispatcher superintendent administrator coordinator treasurer accountant librarian speaker whip controller
  comptroller undersecretary ombudsman rapporteur monitor observer mediator dictator tycoon billionaire millionaire
  mogul tsar czar warlord strongman operative lobbyist donor fundraiser builder fisherman staffer moderator panelist
  contributor biographer sociologist anthropologist meteorologist seismologist geologist astronomer astronaut
  cosmonaut ecologist conservationist climatologist demographer statistician mathematician editor-in-chief fellow
  philosopher theologian chaplain clerk secretary-general intern trainee apprentice newcomer expat jogger hiker
  camper surfer climber skier cleaner caretaker janitor waiter waitress bartender barista chef plumber electrician
  mechanic hairdresser receptionist cashier salesman saleswoman realtor stockbroker volcanologist forecaster
  oceanographer zoologist botanist archaeologist criminologist linguist notary bailiff ranger warden bodyguard
  bouncer trooper commando paratrooper airman navigator submariner brigadier corporal cadet deserter defector exile
  informant informer spy monarch duchess sultan sheikh patriarch archdeacon deacon missionary pilgrim fan sprinter
  boxer wrestler golfer jockey skipper batsman wicketkeeper quarterback winger defender playmaker physio stewardess
  co-pilot welder roofer labourer laborer herder rancher beekeeper winemaker distiller logger angler diver rescuer
  streamer gamer hacker coder freelancer jobseeker retiree granddaughter grandson nephew niece stepfather stepmother
  ex-husband ex-wife godfather godmother orphan toddler schoolboy schoolgirl undergraduate graduate dropout
  headteacher headmaster headmistress provost archivist pensioner commuter bystander backbencher frontbencher
  co-author coauthor onlooker passer-by evacuee serviceman servicewoman gunner eyewitness sniper medic biochemist
  geneticist microbiologist immunologist neurologist neuroscientist cardiologist oncologist paleontologist
  palaeontologist hydrologist glaciologist astrophysicist entomologist ornithologist toxicologist pathologist
  radiologist pharmacist pediatrician paediatrician dentist midwife veterinarian therapist counselor counsellor
  dietitian nutritionist surveyor planner programmer sculptor cartoonist illustrator playwright screenwriter
  songwriter rapper drummer guitarist pianist conductor choreographer podcaster influencer youtuber paralegal
  attaché assemblyman assemblywoman alderman unionist supervisor landlord tenant homeowner renter grower trucker
  midfielder pitcher umpire instructor rector alumnus nun complainant traveler traveller pedestrian functionary
  bureaucrat coroner undertaker lifeguard technician contractor nanny babysitter caregiver carer widower roommate
  coworker co-worker teammate ally backer philanthropist magnate oligarch heir motorist shopper reader viewer
  listener guest spectator netizen commenter milblogger warblogger laureate sponsor co-sponsor cosponsor signatory
  rep individual celebrity celeb schoolteacher sophomore freshman guard catcher shortstop outfielder infielder cornerback
  lineman kicker punter confidant confidante pal backer insider councilor councillor
  counterpart predecessor successor narrator bookkeeper bassist counsel secretary-treasurer committeeman committeewoman
  heckler announcer impersonator impostor questioner participant guru great-uncle great-aunt neurosurgeon
  flanker fly-half scrum-half fullback full-back centre-back wing-back left-back right-back
`);

/** A person by office, trade or tie, also the former one and one of two; plurals are made with -s. */
export const ROLE_NOUNS = PLAIN_ROLES.flatMap((noun) =>
  noun.includes('-') ? [noun] : [noun, `then-${noun}`, `ex-${noun}`, `co-${noun}`],
);

export const PLURAL_ONLY_PEOPLE = wordList(`
  people officials police authorities sources experts critics analysts men women children families relatives locals
  troops forces lawmakers residents witnesses scientists researchers economists parents staff crew personnel others
  some many most several few democrats republicans conservatives liberals voters supporters opponents americans
  russians ukrainians germans those both all policymakers workers businessmen mourners proponents allies politicos
  fact-checkers detractors backers foes skeptics sceptics passers-by commuters shoppers fans separatists gunmen
  medics carers caregivers landlords tenants homeowners forecasters loyalists monarchists environmentalists
  abolitionists feminists millennials boomers asylum-seekers shareholders peers royals hackers readers viewers
  partisans guerrillas saboteurs occupiers collaborators mercenaries sappers civilians townspeople
  listeners followers believers worshippers worshipers attendees guests spectators onlookers bystanders crews
  motorists pedestrians
`);

/** Sources that the article leaves unnamed. */
export const ANONYMOUS_NOUNS = wordList(`
  source sources official officials expert experts analyst analysts critic critics observer observers witness
  witnesses people person insider insiders diplomat diplomats aide aides adviser advisers advisor advisors
  researcher researchers scientist scientists economist economists resident residents authorities lawyer lawyers
  activists activist lawmakers lawmaker investigators investigator prosecutors supporters opponents some others many
  most several few neighbors neighbours locals relatives traders investors doctors historians survivors eyewitness
  eyewitnesses soldiers soldier operative operatives strategist strategists veteran veterans executives executive
  employees employee staffers staffer friends friend colleagues campaigners protesters voters reporters journalists
  academics scholars engineers commentators pundits skeptics sceptics advocates backbencher rep reps milblogger
  milbloggers warblogger warbloggers backbenchers frontbencher frontbenchers negotiators negotiator mediators
  mediator peer peers donor donors delegate delegates lobbyist lobbyists another
`);

/** Head nouns of bodies and offices. */
export const ORGANISATION_NOUNS = wordList(`
  prosecution defence defense   center centre agency ministry department bureau office commission committee council board authority administration
  government cabinet parliament congress senate house assembly court tribunal police army navy force forces military
  guard command corps brigade battalion staff party union association federation confederation league alliance
  coalition network group organisation organization institute institution foundation trust fund bank company
  corporation firm business manufacturer maker retailer airline airport operator provider supplier utility carrier
  university college school academy hospital clinic church mosque synagogue diocese museum gallery library theatre
  theater club team newspaper magazine paper daily weekly tabloid broadcaster channel station outlet website
  television tv radio portal publisher site press media charity ngo nonprofit think-tank laboratory lab observatory
  service services inspectorate embassy consulate mission delegation presidency treasury exchange regulator watchdog
  campaign pac super_pac lobby syndicate consortium cooperative chain brand startup studio label franchise district
  county city town village state nation country kingdom republic region province municipality oblast bloc monarchy
  junta regime opposition leadership secretariat directorate intelligence security
`);

const ROLES = new Set([...ROLE_NOUNS, ...PLURAL_ONLY_PEOPLE]);

/** Whether a lower-case word names a person or people, in the singular or plural. */
export function isRoleNoun(word: string): boolean {
  return (
    ROLES.has(word) ||
    (word.endsWith('s') && ROLES.has(word.slice(0, -1))) ||
    (word.endsWith('men') && ROLES.has(`${word.slice(0, -2)}an`))
  );
}

/** Those who hold that something is so: "the court held that". */
export const JUDGES = wordList(
  'court courts judge judges justice justices panel tribunal jury magistrate bench majority',
);

/** Who is told things, besides people: "told parliament | prices would fall". */
export const AUDIENCE_NOUNS = wordList(
  'parliament congress police court courts parliamentarians mps committee council',
);
