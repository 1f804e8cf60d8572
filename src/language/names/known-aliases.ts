/** Names that every reader takes for one: the fuller form first. */
export const ALIASES: readonly (readonly [string, readonly string[]])[] = [
  ['United States of America', ['United States', 'USA', 'U.S.A.', 'US', 'U.S.', 'America']],
  ['United Kingdom', ['UK', 'U.K.', 'Great Britain', 'Britain']],
  ['European Union', ['EU', 'E.U.']],
  ['United Nations', ['UN', 'U.N.']],
  ['United Arab Emirates', ['UAE', 'U.A.E.']],
  ['Soviet Union', ['USSR', 'U.S.S.R.']],
  ['Islamic State', ['ISIS', 'Isis', 'IS', 'ISIL', 'Isil', 'Daesh']],
  ['al-Qaeda', ['al-Qaida', 'al Qaeda', 'Al Qaeda', 'Al-Qaeda']],
  ['Hezbollah', ['Hizbollah', 'Hizbullah']],
  ['New York City', ['New York']],
  ['The Hague', ['Hague']],
];
