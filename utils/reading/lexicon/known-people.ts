/** People whom the news calls by surname alone, compiled from general knowledge; offices change, nationality does not. */

/** Surnames of those who have led a state, by the state as `nations.ts` calls it. */
const LEADERS = `
  america: trump biden obama clinton reagan nixon
  ukraine: zelensky zelenskyy zelenskiy poroshenko yanukovych yushchenko
  russia: putin medvedev yeltsin gorbachev
  britain: starmer sunak cameron thatcher
  france: macron hollande sarkozy chirac
  germany: merz scholz merkel
  israel: netanyahu sharon rabin olmert
  iran: khamenei pezeshkian raisi rouhani ahmadinejad
  turkey: erdogan erdoğan
  china: xi
  india: modi
  pakistan: sharif
  japan: abe kishida ishiba takaichi
  south korea: yoon
  canada: trudeau carney harper
  mexico: sheinbaum
  brazil: lula bolsonaro rousseff
  argentina: milei
  venezuela: maduro chavez chávez
  colombia: petro
  cuba: castro
  egypt: sisi el-sisi sissi el-sissi mubarak
  syria: assad al-assad sharaa al-sharaa
  iraq: saddam
  libya: gaddafi qaddafi gadhafi
  belarus: lukashenko lukashenka
  poland: tusk duda nawrocki
  hungary: orban orbán
  italy: meloni berlusconi draghi
  spain: rajoy
  greece: mitsotakis tsipras
  serbia: vucic vučić
  georgia: ivanishvili saakashvili
  kazakhstan: tokayev nazarbayev
  armenia: pashinyan
  azerbaijan: aliyev
  australia: albanese
  saudi arabia: salman
  philippines: duterte
  indonesia: prabowo widodo
  south africa: ramaphosa mandela
  kenya: ruto
  nigeria: tinubu
  rwanda: kagame
  palestine: abbas arafat
`;

/** Others: ministers, generals, heads of bodies, businesspeople. */
const OTHERS = `
  vance harris pence pelosi mcconnell schumer sanders rubio hegseth blinken kerry witkoff kushner musk
  zuckerberg bezos fauci powell yellen lavrov peskov shoigu gerasimov prigozhin medinsky ushakov navalny kadyrov
  kuleba sybiha yermak syrskyi syrskyy zaluzhny zaluzhnyi budanov umerov podolyak stoltenberg rutte guterres lagarde
  borrell kallas grossi tedros gallant sinwar nasrallah haniyeh soleimani farage corbyn reeves lammy badenoch
  lewandowski manafort giuliani comey mueller snowden assange
`;

const PEOPLE = new Map<string, string | null>(
  OTHERS.trim()
    .split(/\s+/)
    .map((name) => [name, null]),
);
for (const line of LEADERS.trim().split('\n')) {
  const [state = '', names = ''] = line.split(':');
  for (const name of names.trim().split(/\s+/)) PEOPLE.set(name, state.trim());
}

/** Whether somebody is known by the surname alone (lower case). */
export const isKnownPerson = (surname: string): boolean => PEOPLE.has(surname);

/** The state that whoever is known by the surname leads or has led; null for others. */
export const stateLedBy = (surname: string): string | null => PEOPLE.get(surname) ?? null;

/** American politicians by their party. */
const PARTIES: Record<string, string> = {
  republican: `
    trump bush mccain romney reagan nixon eisenhower pence vance cruz rubio mcconnell boehner gingrich palin huckabee
    santorum kasich christie carson fiorina desantis haley mccarthy giuliani cheney thune ryan hegseth`,
  democrat: `
    biden obama clinton carter kerry gore sanders warren pelosi schumer reid kaine buttigieg newsom booker klobuchar
    o'malley cuomo jeffries mondale dukakis walz`,
};
const PARTY_OF = new Map(
  Object.entries(PARTIES).flatMap(([party, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, party] as const),
  ),
);

/** The party of whoever is known by the surname (lower case): "republican", "democrat"; null for others. */
export const partyOfSurname = (surname: string): string | null => PARTY_OF.get(surname) ?? null;
