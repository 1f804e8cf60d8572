/** What stands before an amount of money: signs, and the letters by which many countries write their own. */

const SIGN = '(?:US|NZ|HK|[AC])?[$£€¥₹₦₱₵₩₫₺₽฿₪]';
/** `Sh310,000`, `Tk 70`, `GH¢1,150`. */
const LETTERS = '(?:GH[¢₵S]|[KTU]?Shs?|Ksh|Rs|RM|Tk|Rp)';
/** `K41,300`, `P1.1 billion`: one letter is a coin only before what can be nothing but money. */
const LETTER = '[KNPR](?=\\d{1,3},\\d{3}|\\d+(?:\\.\\d+)? (?:million|billion))';

/** The source of a pattern for a coin before a number, with flags `u`; no white space behind it. */
export const COIN = `(?:${SIGN}|(?<![\\p{L}\\d])(?:${LETTERS}(?=\\.? ?\\d)\\.?|${LETTER}))`;

const COIN_AT = new RegExp(COIN, 'u');

/** Whether a piece of a sentence is one before the number that comes behind it. */
export function isCoin(piece: string, behind: string): boolean {
  const match = COIN_AT.exec(`${piece}${behind}`);
  return match?.index === 0 && match[0] === piece;
}

/** The coin of an amount, as it is printed before another: letters that stand apart keep their space. */
export function coinOf(amount: string): string | undefined {
  const match = COIN_AT.exec(amount);
  if (!match) return undefined;
  const [coin] = match;
  const isApart = /\p{L}\.?$/u.test(coin) && amount[match.index + coin.length] === ' ';
  return isApart ? `${coin} ` : coin;
}
