/** Lines that an encyclopaedia on the web puts between its paragraphs: where to read on, what is wrong with the article. */

const LINK =
  /^(?:main articles?|further information|see also|for (?:other uses|a broader coverage|the .{2,60}|other .{2,40})[:,] see|not to be confused with|(?:.{2,60} )?redirects? here|from wikipedia, the free encyclop(?:a)?edia|aus wikipedia, der freien enzyklopädie|un article de wikipédia|de wikipedia, la enciclopedia libre|origem: wikipédia, a enciclopédia livre|da wikipedia, l['’]enciclopedia libera|(?:wechseln zu: navigation|jump to navigation|aller à (?:la navigation|:)|ir a la navegación|zur navigation springen)|coordinates:|\(redirected from|hauptartikel:|article détaillé|pages? semi-protected|this is a good article|wiki(?:media commons|quote|source|news|books|data|voyage) has\b|look up .{2,40} in wiktionary)/i;
const NOTICE =
  /^(?:this (?:article|section|biography)\b.{0,60}\b(?:needs|has multiple issues|possibly contains|may (?:be|need|require|contain)|is written like|relies (?:largely|too)|does not cite|contains (?:too many|weasel)|is missing|is about)\b|please help (?:improve|update)|you can help (?:wikipedia )?by (?:adding|expanding)|unsourced material may be|learn how and when to remove)/i;
const LONGEST = 400;

export const isEncyclopaediaNotice = (text: string): boolean =>
  text.length <= LONGEST && (LINK.test(text) || (NOTICE.test(text) && !/["“]/.test(text)));
