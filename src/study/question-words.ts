/** Closed word lists that the questions share. All are from judgement, and none is about one subject. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Forms of reporting verbs that are safe signs of somebody's words being passed on. */
export const REPORTING_FORMS = list(`
  said says say told tells wrote explained explains added adds warned warns claimed claims argued argues insisted
  insists admitted admits announced denied denies stated states declared declares promised promises reported reports
  suggested suggests asked acknowledged acknowledges conceded concedes complained replied predicted believes believed
  thinks estimates estimated urged recalled recalls reckons accused blamed dismissed maintains maintained
`);

/** Reporting verbs that colour what they report; `said` does not. */
export const COLOURED_VERBS = list(`
  warned claimed admitted insisted boasted conceded acknowledged complained urged argued denied accused alleged
  threatened pleaded promised demanded declared dismissed maintained confessed protested
  warns claims admits insists boasts concedes acknowledges complains urges argues denies accuses alleges
  threatens pleads promises demands declares dismisses maintains
`);

/** Words that lean on something said before. */
export const LEANING = list(`
  he she it they him her them his hers its their theirs this that these those such here there then
  former latter nor itself themselves himself herself another
`);

export const FIRST_OR_SECOND_PERSON = list(`
  i me my mine we us our ours you your yours myself ourselves yourself yourselves let
`);

/** Conjunctions and adverbs that can be left off the start of a sentence without changing what it states. */
export const LEADING_CONNECTIVES = list(
  'but and yet so however moreover furthermore nor or still besides thus then',
);

/** Lemmas of violence, death and abuse: signs that a text is painful, and that a question must be sober. */
export const PAINFUL = list(`
  kill killer massacre slaughter murder murderer bomb bomber bombing shoot shooting gunman terror terrorist terrorism
  jihadist jihadi suicide rape abuse torture genocide holocaust slavery enslave lynch execute execution behead corpse
  casualty atrocity bloodshed bloodbath victim hostage famine starve stab assault massacred deport deportation
  racism racist war warfare invasion airstrike explosive wound die death dead drown plague epidemic outbreak
`);
