/** Words that judge, weigh, promise or look ahead: there is something to agree with or not. */

export const ARGUES =
  /\b(?:should|must|needs?|ought|better|best|worse|worst|too|enough|never|always|only|can[’']t|cannot|right|wrong|fair|unfair|important|hard|harder|easy|easier|difficult|impossible|possible|dangerous|risk|problem|chance|lesson|proof|cost|costs|worth|because|will|won[’']t|challenging|essential|success|benefit|threat|opportunity|no (?:alternative|choice|evidence|reason|need))\b/u;
