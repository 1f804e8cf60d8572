/** Phrases for bodies gathered by which body they mean; those worth a place in a list of names. */

import type { BodyPhrase } from './body-phrases.js';

/** The bodies that act, each with all its phrases in text order. */
export function gatherBodies(phrases: readonly BodyPhrase[]): (readonly BodyPhrase[])[] {
  const bodies: BodyPhrase[][] = [];
  for (const phrase of phrases.filter(({ modifiers }) => modifiers.length > 0)) {
    const same = bodies.find((body) => isSame(phrase, body[0]!));
    if (same) same.push(phrase);
    else bodies.push([phrase]);
  }
  const bare = new Map<string, BodyPhrase[]>();
  for (const phrase of phrases.filter(({ modifiers }) => modifiers.length === 0)) {
    const fuller = bodies.filter(
      (body) => body[0]!.noun === phrase.noun && startOf(body[0]!) < startOf(phrase),
    );
    if (fuller.length === 1) fuller[0]!.push(phrase);
    else if (fuller.length === 0) bare.set(phrase.noun, [...(bare.get(phrase.noun) ?? []), phrase]);
  }
  return [...bodies.filter(isListed), ...[...bare.values()].filter(isListedBare)].map(inOrder);
}

const startOf = ({ line, from }: BodyPhrase): number => line.words[from]!.start;

const inOrder = (body: readonly BodyPhrase[]): BodyPhrase[] =>
  [...body].sort((a, b) => startOf(a) - startOf(b));

/** `county board` and `county education board`. */
function isSame(one: BodyPhrase, other: BodyPhrase): boolean {
  const [short, full] =
    one.modifiers.length < other.modifiers.length
      ? [one.modifiers, other.modifiers]
      : [other.modifiers, one.modifiers];
  return one.noun === other.noun && short.every((word) => full.includes(word));
}

/** The article means one body, and has it act; a body that it introduces with `a` and leaves unnamed must matter. */
function isListed(body: readonly BodyPhrase[]): boolean {
  const isUnnamed = body.some(
    ({ modifiers, determiner }) => modifiers.length > 0 && determiner === 'indefinite',
  );
  return body.filter(({ acts }) => acts).length > (isUnnamed ? 1 : 0);
}

/** A noun alone must act twice, or act in a text that keeps coming back to it. From judgement. */
function isListedBare(body: readonly BodyPhrase[]): boolean {
  const definite = body.filter(({ determiner }) => determiner === 'definite');
  const acts = definite.filter((phrase) => phrase.acts).length;
  return (
    acts > 1 || (acts === 1 && (body.length > 2 || definite.some(({ acts, capital }) => acts && capital)))
  );
}
