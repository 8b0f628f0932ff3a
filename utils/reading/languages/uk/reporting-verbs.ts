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

/** Past stem (without в, ла, ло, ли), infinitive, frame, English lemma and other forms. */
const VERBS = `
  повідоми повідомити about report повідомить
  повідомля повідомляти about report повідомляє повідомляють
  заяви заявити about say
  заявля заявляти about say заявляє заявляють
  зазначи зазначити clause say
  зазнача зазначати clause say зазначає зазначають
  наголоси наголосити clause say
  наголошува наголошувати clause say наголошує наголошують
  дода додати clause add
  додава додавати clause add додає додають
  поясни пояснити clause explain
  пояснюва пояснювати clause explain пояснює пояснюють
  підкресли підкреслити clause say
  підкреслюва підкреслювати clause say підкреслює підкреслюють
  написа написати clause write
  писа писати clause write пише пишуть
  уточни уточнити clause say
  уточнюва уточнювати clause say уточнює уточнюють
  оголоси оголосити about announce
  оголошува оголошувати about announce оголошує оголошують
  анонсува анонсувати object announce анонсує анонсують
  запевни запевнити clause say
  запевня запевняти clause say запевняє запевняють
  визна визнати object admit
  визнава визнавати object admit визнає визнають
  заперечи заперечити object deny
  заперечува заперечувати object deny заперечує заперечують
  спростува спростувати object deny
  спростовува спростовувати object deny спростовує спростовують
  відкину відкинути object reject
  відкида відкидати object reject відкидає відкидають
  підтверди підтвердити object confirm
  підтверджува підтверджувати object confirm підтверджує підтверджують
  засуди засудити object condemn
  засуджува засуджувати object condemn засуджує засуджують
  розкритикува розкритикувати object criticise
  критикува критикувати object criticise критикує критикують
  звинувати звинуватити object accuse
  звинувачува звинувачувати object accuse звинувачує звинувачують
  поінформува поінформувати about report
  проінформува проінформувати about report
  інформува інформувати about report інформує інформують
  переда передати clause report
  передава передавати clause report передає передають
  сказа сказати clause say скаже
  каза казати clause say каже кажуть
  говори говорити clause say говорить говорять
  мови мовити clause say
  стверджува стверджувати clause claim стверджує стверджують
  вважа вважати clause believe вважає вважають
  наполяга наполягати clause insist наполягає наполягають
  попереди попередити about warn
  попереджа попереджати about warn попереджає попереджають
  застеріг застерегти clause warn застерегла застерегли
  застеріга застерігати clause warn застерігає застерігають
  припусти припустити clause suggest
  припуска припускати clause suggest припускає припускають
  нагада нагадати clause say
  нагадува нагадувати clause say нагадує нагадують
  розпові розповісти about say розповів розповіла розповіли
  розповіда розповідати about say розповідає розповідають
  пригада пригадати clause say
  пригадува пригадувати clause say пригадує пригадують
  згаду згадати clause say згадує згадують згадав згадала згадали
  відпові відповісти clause respond відповів відповіла відповіли
  відповіда відповідати clause respond відповідає відповідають
  оціни оцінити object estimate
  оцінюва оцінювати object estimate оцінює оцінюють
  підрахува підрахувати clause calculate
  спрогнозува спрогнозувати object forecast
  прогнозува прогнозувати object forecast прогнозує прогнозують
  очікува очікувати clause forecast очікує очікують
  передбачи передбачити clause forecast
  розраховува розраховувати clause expect розраховує розраховують
  сподіва сподіватися clause hope сподівається сподіваються сподівався сподівалася сподівалися
  заклика закликати infinitive urge закликає закликають
  вимага вимагати infinitive demand вимагає вимагають
  зажада зажадати infinitive demand
  доручи доручити infinitive order
  наказа наказати infinitive order
  попроси попросити infinitive ask-for
  проси просити infinitive ask-for просить просять
  порекомендува порекомендувати infinitive urge
  рекомендува рекомендувати infinitive urge рекомендує рекомендують
  поради порадити infinitive urge
  радити радити infinitive urge радить радять радив радила радили
  запропонува запропонувати infinitive propose
  пропонува пропонувати infinitive propose пропонує пропонують
  пообіця пообіцяти infinitive promise
  обіця обіцяти infinitive promise обіцяє обіцяють
  пригрози пригрозити infinitive threaten
  погрожува погрожувати infinitive threaten погрожує погрожують
  назва назвати object call
  назива називати object call називає називають
  запита запитати clause ask
  спита спитати clause ask
  пита питати clause ask питає питають
  запитува запитувати clause ask запитує запитують
  поцікави поцікавитися clause ask поцікавився поцікавилася поцікавилися
  зауважи зауважити clause say
  зауважува зауважувати clause say зауважує зауважують
  відзначи відзначити clause say
  відзнача відзначати clause say відзначає відзначають
  констатува констатувати clause say констатує констатують
  вказа вказати clause say
  вказува вказувати clause say вказує вказують
  акцентува акцентувати clause say акцентує акцентують
  резюмува резюмувати clause say резюмує
  підсумува підсумувати clause say підсумовує
  прокоментува прокоментувати clause say
  коментува коментувати clause say коментує
  поскаржи поскаржитися clause complain поскаржився поскаржилася поскаржилися скаржиться скаржаться
  обурю обурюватися clause say обурюється обурюються обурювався обурювалася обурився обурилася обурилися
  зізна зізнатися clause admit зізнався зізналася зізналися зізнається зізнаються
  погоди погодитися clause agree погодився погодилася погодилися погоджується погоджуються
  жарту жартувати clause say жартує жартують пожартував пожартувала
  гада гадати clause believe гадає гадають
  дума думати clause believe думає думають
  переконан переконаний clause believe переконаний переконана переконані
  впевнен впевнений clause believe впевнений впевнена впевнені упевнений упевнена упевнені
  встанови встановити clause find
  з'ясува з'ясувати clause find
  вияви виявити clause find
  показа показати clause show
  показува показувати clause show показує показують
  засвідчи засвідчити clause show
  свідчи свідчити clause show свідчить свідчать
  цитува цитувати clause quote цитує цитують
`;

/** Endings of the past. */
const ENDINGS = ['в', 'ла', 'ло', 'ли'];

const FORMS = new Map<string, UkrainianVerb>();
for (const line of VERBS.trim().split('\n')) {
  const [stem, verb, frame, lemma, ...others] = line.trim().split(' ') as [string, string, Frame, string];
  const entry: UkrainianVerb = { verb, lemma: lemma.replace('-', ' '), frame };
  for (const form of [...ENDINGS.map((ending) => stem + ending), ...others]) FORMS.set(form, entry);
}

/** The reporting verb of a form in lower case, if it is one. */
export const ukrainianVerb = (form: string): UkrainianVerb | undefined => FORMS.get(form);

/** "йдеться", "сказано", "зазначається": what a document says, with no subject. */
const IMPERSONAL =
  /^(?:[йі]деться|мовиться|сказано|зазначено|вказано|наголошено|зазначається|вказується|наголошується|підкреслюється|стверджується|повідомляється|уточнюється|пояснюється)$/;

/** Whether a form (lower case) tells what stands in a document. */
export const isImpersonal = (form: string): boolean => IMPERSONAL.test(form);
