/** Finds the rules for an element without asking every rule: only those whose last part it could fit. */

import type { Declaration } from '../sheet/declarations.js';
import type { PseudoElement, SelectorKey } from '../sheet/selectors.js';
import type { Rule, Sheet } from '../sheet/sheet.js';
import type { MatchNode } from './match-tree.js';

/** A rule in its place in the cascade: of two that set the same, the higher rank wins. */
export interface RankedRule extends Rule {
  readonly rank: number;
  /** What it sets. */
  readonly sets: readonly string[];
}

/** The rules that fit an element, without those that set nothing but what others of them set again. */
export interface MatchedRules {
  /** Lowest rank first. */
  readonly own: readonly RankedRule[];
  readonly before: readonly RankedRule[];
  readonly after: readonly RankedRule[];
  readonly marker: readonly RankedRule[];
}

type Shelves = Readonly<Record<SelectorKey['kind'], Map<string, RankedRule[]>>>;

/** Indexes sheets that stand in order of precedence: every rule of a later origin outranks those of an earlier. */
export function indexRules(
  userAgent: Sheet,
  author: readonly Sheet[],
  root: MatchNode,
): (node: MatchNode) => MatchedRules {
  const names = namesUnder(root);
  const fitting = (rules: readonly Rule[]) =>
    bySpecificity(rules.filter((rule) => rule.names.every((name) => names.has(`${name.kind} ${name.name}`))));
  const ranked = withoutOverruled([
    ...fitting(userAgent.rules),
    ...fitting(author.flatMap((sheet) => sheet.rules)),
  ]);
  const shelves: Shelves = { id: new Map(), class: new Map(), tag: new Map(), any: new Map() };
  for (const [rank, rule] of ranked.entries()) {
    const rankedRule = { ...rule, rank, sets: setBy(rule) };
    for (const { kind, name } of rule.keys) put(shelves[kind], name, rankedRule);
  }
  const candidatesOf = createCandidates(shelves);
  return (node) => matchedRules(node, candidatesOf(node));
}

/** Sorting is stable, so rules as specific as each other keep their order. */
const bySpecificity = (rules: readonly Rule[]) => rules.toSorted((a, b) => a.specificity - b.specificity);

/** By the names that a selector can ask for: most rules of a long sheet are for what is not there. */
function namesUnder(root: MatchNode): ReadonlySet<string> {
  const names = new Set<string>();
  const nodes = [root];
  for (const { element, children } of nodes) {
    const { id = '', class: classes = '' } = element.attributes;
    for (const name of classes.split(/\s+/)) names.add(`class ${name}`);
    for (const name of Object.keys(element.attributes)) names.add(`attribute ${name.toLowerCase()}`);
    names.add(`id ${id}`).add(`tag ${element.name}`);
    for (const child of children) nodes.push(child);
  }
  return names;
}

/** Leaves out what a later rule with the same selector sets again. */
function withoutOverruled(rules: readonly Rule[]): readonly Rule[] {
  const setLater = new Map<string, Set<string>>();
  const isNeeded = (rule: Rule) => {
    const key = `${rule.text}::${rule.pseudoElement}`;
    const later = setLater.get(key) ?? new Set();
    setLater.set(key, later);
    return addsTo(later, setBy(rule));
  };
  return rules.toReversed().filter(isNeeded).toReversed();
}

/** Whether a rule sets anything that none of those after it does; it is one of them from then on. */
function addsTo(later: Set<string>, sets: readonly string[]): boolean {
  if (sets.every((name) => later.has(name))) return false;
  for (const name of sets) if (name !== UNSURE) later.add(name);
  return true;
}

/** Whether a value with `var()` in it sets anything is seen at the element. */
const UNSURE = '';

const setBy = ({ declarations }: Rule): readonly string[] => declarations.flatMap(setByDeclaration);

function setByDeclaration(declaration: Declaration): readonly string[] {
  const { kind, important } = declaration;
  if (kind === 'pending') return [UNSURE];
  if (kind === 'variable') return [`${declaration.name} ${important}`];
  return declaration.settings.map(({ property }) => `${property} ${important}`);
}

function put(shelf: Map<string, RankedRule[]>, name: string, rule: RankedRule): void {
  const rules = shelf.get(name);
  if (!rules) shelf.set(name, [rule]);
  else if (rules.at(-1) !== rule) rules.push(rule);
}

const NO_RULES: readonly RankedRule[] = [];

function matchedRules(node: MatchNode, candidates: readonly RankedRule[]): MatchedRules {
  const matched: Record<Part, RankedRule[]> = { own: [], before: [], after: [], marker: [] };
  const fitting = withoutIdle(candidates, (rule) => (rule.matches(node) ? 'yes' : 'no'));
  for (const rule of fitting) matched[partOf(rule)].push(rule);
  return matched;
}

/** From the highest rank down: a rule that would add nothing need not be asked, and thousands of a kind are as one. */
function withoutIdle(
  rules: readonly RankedRule[],
  fits: (rule: RankedRule) => 'yes' | 'no' | 'unsure',
): RankedRule[] {
  const later: Record<Part, Set<string>> = {
    own: new Set(),
    before: new Set(),
    after: new Set(),
    marker: new Set(),
  };
  const kept: RankedRule[] = [];
  for (let at = rules.length - 1; at >= 0; at--) {
    const rule = rules[at]!;
    const set = later[partOf(rule)];
    if (rule.sets.every((name) => set.has(name))) continue;
    const answer = fits(rule);
    if (answer === 'yes') addsTo(set, rule.sets);
    if (answer !== 'no') kept.push(rule);
  }
  return kept.reverse();
}

const partOf = ({ pseudoElement }: Rule): Part => pseudoElement ?? 'own';

type Part = PseudoElement | 'own';

/** The rules that could fit, lowest rank first; elements with the same name, id and classes share the list. */
function createCandidates(shelves: Shelves): (node: MatchNode) => readonly RankedRule[] {
  const known = new Map<string, readonly RankedRule[]>();
  return (node) => {
    const { name, attributes } = node.element;
    const id = attributes['id'] ?? '';
    const classes = attributes['class'] ?? '';
    const key = `${name}\n${id}\n${classes}`;
    const candidates = known.get(key) ?? possible(node, candidatesFor({ name, id, classes }, shelves));
    known.set(key, candidates);
    return candidates;
  };
}

/** Of the rules that look at nothing but what the list is shared for, those that fit. */
const possible = (node: MatchNode, rules: readonly RankedRule[]): readonly RankedRule[] =>
  withoutIdle(rules, (rule) => (!rule.isOfItself ? 'unsure' : rule.matches(node) ? 'yes' : 'no'));

function candidatesFor(
  { name, id, classes }: { readonly name: string; readonly id: string; readonly classes: string },
  shelves: Shelves,
): readonly RankedRule[] {
  const shelf = (kind: SelectorKey['kind'], key: string) => shelves[kind].get(key) ?? NO_RULES;
  const byClass = classes.split(/\s+/).flatMap((className) => shelf('class', className));
  const all = [...shelf('any', ''), ...shelf('tag', name), ...shelf('id', id), ...byClass];
  // A rule with several keys may be found by more than one of them.
  return all.sort((a, b) => a.rank - b.rank).filter((rule, at) => rule !== all[at - 1]);
}
