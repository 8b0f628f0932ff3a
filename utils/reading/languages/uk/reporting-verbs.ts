/** Ukrainian verbs of reporting, compiled from general knowledge, with the English verb whose act they share. */

/** What may stand as reported words behind the verb, besides a quotation and a clause with "що". */
export type Frame = 'clause' | 'object' | 'about' | 'infinitive';

export interface UkrainianVerb {
  /** Infinitive. */
  verb: string;
  /** English lemma that tells the act: "deny" for заперечити. */
  lemma: string;
  frame: Frame;
}

/** Past stem (without в, ла, ло, ли), infinitive, other forms, frame and English lemma. */
const VERBS = `
  повідоми повідомити about report повідомляє повідомляють
  повідомля повідомляти about report
  заяви заявити about say заявляє заявляють
  заявля заявляти about say
  зазначи зазначити clause say зазначає зазначають
  наголоси наголосити clause say наголошує наголошують
  дода додати clause add додає додають
  поясни пояснити clause explain пояснює пояснюють
  підкресли підкреслити clause say підкреслює підкреслюють
  написа написати clause write
  писа писати clause write пише пишуть
  уточни уточнити clause say уточнює уточнюють
  оголоси оголосити about announce оголошує оголошують
  запевни запевнити clause say запевняє запевняють
  визна визнати object admit визнає визнають
  заперечи заперечити object deny заперечує заперечують
  спростува спростувати object deny спростовує спростовують
  підтверди підтвердити object confirm підтверджує підтверджують
  засуди засудити object condemn засуджує засуджують
  поінформува поінформувати about report
  інформува інформувати about report інформує інформують
  сказа сказати clause say
  каза казати clause say каже кажуть
  стверджува стверджувати clause claim стверджує стверджують
  вважа вважати clause believe вважає вважають
  наполяга наполягати clause insist наполягає наполягають
  попереди попередити about warn попереджає попереджають
  попереджа попереджати about warn
  припусти припустити clause suggest припускає припускають
  нагада нагадати clause say нагадує нагадують
  розпові розповісти about say розповів розповіла розповіли розповідає розповідають
  відпові відповісти clause respond відповів відповіла відповіли відповідає
  оціни оцінити object estimate оцінює оцінюють
  спрогнозува спрогнозувати object forecast прогнозує прогнозують
  заклика закликати infinitive urge закликає закликають
  пообіця пообіцяти infinitive promise обіцяє обіцяють
  пригрози пригрозити infinitive threaten погрожує погрожують
  назва назвати object call називає називають
`;

/** Forms that lie beside the past: "заперечив" has its own stem. */
const ENDINGS = ['в', 'ла', 'ло', 'ли'];

const FORMS = new Map<string, UkrainianVerb>();
for (const line of VERBS.trim().split('\n')) {
  const [stem, verb, frame, lemma, ...others] = line.trim().split(' ') as [string, string, Frame, string];
  const entry: UkrainianVerb = { verb, lemma, frame };
  for (const form of [...ENDINGS.map((ending) => stem + ending), ...others]) FORMS.set(form, entry);
}

/** The reporting verb of a form in lower case, if it is one. */
export const ukrainianVerb = (form: string): UkrainianVerb | undefined => FORMS.get(form);
