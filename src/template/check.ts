/**
 * Checks templates before they run: follows every expression from the entry through its partials, knowing by the
 * guide's schema what each context holds. Throws on the first helper, partial or field that does not exist.
 */

import { Fatal } from '../base/diagnostics.js';
import { nearest } from '../base/nearest.js';
import { ownValue } from '../base/own-value.js';
import type { Schema } from '../study/guide-schema.js';
import { CONTEXT_SCHEMA } from './context-schema.js';
import { partialName } from './engine.js';
import { HELPERS } from './helpers.js';
import { parseTemplate } from './parse.js';
import type { TemplateFile, Templates } from './templates.js';

type Program = hbs.AST.Program;
type Expression = hbs.AST.Expression;
type Path = hbs.AST.PathExpression;
type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

/** A context and what encloses it; `undefined` stands for a value of which nothing is known. */
interface Scope {
  readonly schema: Schema | undefined;
  readonly named: ReadonlyMap<string, Schema | undefined>;
  readonly outer?: Scope;
}

interface Checker {
  readonly templates: Templates;
  readonly template: TemplateFile;
  /** The partials that a name made while printing may stand for. */
  readonly sections: readonly string[];
  /** Partials on the way here, so that one which includes itself ends. */
  readonly open: readonly string[];
  /** How many partials have been called so far, each as often as it is called. */
  readonly calls: { count: number };
  /** The fields that were asked for so far, by their names and by their paths. */
  readonly asked: Set<string>;
}

const BLOCKS = new Set(['if', 'unless', 'each', 'with']);
const DATA = new Set(['index', 'first', 'last', 'key', 'root']);

/** Gives the names and the paths of all fields that are asked for, wherever they stand. */
export function checkTemplates(
  templates: Templates,
  entry: string,
  sections: readonly string[],
): ReadonlySet<string> {
  const template = templates.get(entry)!;
  const asked = new Set<string>();
  const checker = { templates, template, sections, open: [], calls: { count: 0 }, asked };
  checkProgram(parseTemplate(template), { schema: CONTEXT_SCHEMA, named: new Map() }, checker);
  return asked;
}

/** Partials that call the next one twice double at every step: thirty files would print for hours. From judgement. */
const MOST_CALLS = 5000;

function checkProgram(program: Program | undefined, scope: Scope, checker: Checker): void {
  for (const statement of program?.body ?? []) checkStatement(statement, scope, checker);
}

function checkStatement(statement: hbs.AST.Statement, scope: Scope, checker: Checker): void {
  switch (statement.type) {
    case 'MustacheStatement':
      checkMustache(statement as hbs.AST.MustacheStatement, scope, checker);
      break;
    case 'BlockStatement':
      checkBlock(statement as hbs.AST.BlockStatement, scope, checker);
      break;
    case 'PartialStatement':
    case 'PartialBlockStatement':
      checkPartial(statement as hbs.AST.PartialBlockStatement, scope, checker);
      break;
    case 'Decorator':
    case 'DecoratorBlock':
      fail(checker, statement, 'decorators are not supported');
  }
}

function checkMustache(call: hbs.AST.MustacheStatement, scope: Scope, checker: Checker): void {
  const helper = ownValue(HELPERS, nameOf(call));
  if (!call.escaped && !helper?.makesHtml) {
    fail(checker, call, `{{{${nameOf(call)}}}} would print text as markup`, 'write it with two braces');
  }
  checkCall(call, scope, checker);
}

function checkCall(call: Call, scope: Scope, checker: Checker): Schema | undefined {
  const hasArguments = call.params.length > 0 || call.hash !== undefined || call.type === 'SubExpression';
  const name = nameOf(call);
  const helper = ownValue(HELPERS, name);
  if (!hasArguments && !helper) return resolve(call.path as Expression, scope, checker);
  if (!helper)
    failUnknown(checker, call, { what: 'helper', name, known: [...Object.keys(HELPERS), ...BLOCKS] });
  checkArguments(call, scope, checker);
  return undefined;
}

function checkArguments(call: Call, scope: Scope, checker: Checker): (Schema | undefined)[] {
  for (const pair of call.hash?.pairs ?? []) checkExpression(pair.value, scope, checker);
  return call.params.map((param) => checkExpression(param, scope, checker));
}

function checkExpression(expression: Expression, scope: Scope, checker: Checker): Schema | undefined {
  if (expression.type === 'SubExpression')
    return checkSubExpression(expression as hbs.AST.SubExpression, scope, checker);
  return expression.type === 'PathExpression' ? resolve(expression, scope, checker) : undefined;
}

/** Of the helpers only `splitLines` makes something to walk over: strings. */
function checkSubExpression(call: hbs.AST.SubExpression, scope: Scope, checker: Checker): Schema | undefined {
  checkCall(call, scope, checker);
  return nameOf(call) === 'splitLines' ? { type: 'array', items: { type: 'string' } } : undefined;
}

function checkBlock(block: hbs.AST.BlockStatement, scope: Scope, checker: Checker): void {
  const name = nameOf(block);
  if (!BLOCKS.has(name)) failUnknown(checker, block, { what: 'block', name, known: BLOCKS });
  const [subject] = checkArguments(block, scope, checker);
  const inner = name === 'each' || name === 'with' ? enter(block, subject, scope) : scope;
  checkProgram(block.program, inner, checker);
  checkProgram(block.inverse, scope, checker);
}

/** The scope inside `{{#each list as |item|}}` or `{{#with object}}`. */
function enter(block: hbs.AST.BlockStatement, subject: Schema | undefined, outer: Scope): Scope {
  const schema = nameOf(block) === 'each' ? subject?.items : subject;
  const [item, index] = block.program.blockParams ?? [];
  const named = new Map<string, Schema | undefined>(outer.named);
  if (item) named.set(item, schema);
  if (index) named.set(index, { type: 'number' });
  return { schema, named, outer };
}

function checkPartial(call: hbs.AST.PartialBlockStatement, scope: Scope, checker: Checker): void {
  checkProgram((call as Partial<typeof call>).program, scope, checker);
  const [context] = checkArguments(call as unknown as Call, scope, checker);
  const given = call.params.length > 0 ? { schema: context, named: new Map(), outer: scope } : scope;
  for (const name of namesOf(call, scope, checker)) checkNamed(name, { call, given }, checker);
}

/** One name, or those of all sections where the template makes the name while it prints. */
function namesOf(call: hbs.AST.PartialBlockStatement, scope: Scope, checker: Checker): readonly string[] {
  if (call.name.type !== 'SubExpression') {
    const name = String((call.name as Path).original);
    return name === '@partial-block' ? [] : [name];
  }
  checkSubExpression(call.name as hbs.AST.SubExpression, scope, checker);
  return checker.sections;
}

function checkNamed(
  name: string,
  { call, given }: { readonly call: hbs.AST.PartialBlockStatement; readonly given: Scope },
  checker: Checker,
): void {
  const template = checker.templates.get(`partials/${name}.hbs`);
  if (!template) {
    const known = [...checker.templates.keys()].map(partialName).filter((known) => known !== undefined);
    failUnknown(checker, call, { what: 'partial', name, known });
  }
  if (checker.open.includes(name)) return;
  if (++checker.calls.count > MOST_CALLS) {
    const way = [...checker.open, name].join(', ');
    fail(
      checker,
      call,
      `partials that call partials come to more than ${MOST_CALLS} (${way})`,
      'call each once',
    );
  }
  const hash = new Map((call.hash?.pairs ?? []).map((pair) => [pair.key, undefined]));
  const inside = { ...given, named: new Map([...given.named, ...hash]) };
  checkProgram(parseTemplate(template), inside, { ...checker, template, open: [...checker.open, name] });
}

/** What a path leads to; fails when one of its steps does not exist. */
function resolve(expression: Expression, scope: Scope, checker: Checker): Schema | undefined {
  if (expression.type !== 'PathExpression') return undefined;
  const path = expression as Path;
  if (path.data) return resolveData(path, checker);
  let from: Scope | undefined = scope;
  for (let i = 0; i < path.depth; i++) from = from?.outer;
  if (!from)
    fail(
      checker,
      path,
      `${path.original} leads out of the template`,
      'take away a "../": each leads out of one block',
    );
  const [first, ...rest] = path.parts as string[];
  if (first !== undefined && path.depth === 0 && from.named.has(first))
    return follow(from.named.get(first), rest, { path, checker });
  return follow(from.schema, path.parts as string[], { path, checker });
}

function resolveData(path: Path, checker: Checker): Schema | undefined {
  const [name = '', ...rest] = path.parts as string[];
  if (!DATA.has(name))
    failUnknown(checker, path, { what: 'variable', name: `@${name}`, known: [...DATA].map((d) => `@${d}`) });
  return name === 'root' ? follow(CONTEXT_SCHEMA, rest, { path, checker }) : { type: 'number' };
}

function follow(
  start: Schema | undefined,
  steps: readonly string[],
  { path, checker }: { path: Path; checker: Checker },
): Schema | undefined {
  let schema = start;
  checker.asked.add(steps.join('.'));
  for (const step of steps) {
    checker.asked.add(step);
    if (!schema) return undefined;
    if (step === 'length' && schema.type === 'array') return { type: 'number' };
    if (schema.type === 'array' && /^\d+$/.test(step)) schema = schema.items;
    else {
      const known: Readonly<Record<string, Schema>> = schema.properties ?? {};
      if (!Object.hasOwn(known, step))
        failUnknown(checker, path, { what: 'field', name: step, known: Object.keys(known) });
      schema = known[step];
    }
  }
  return schema;
}

const nameOf = (call: Call): string => String((call.path as Path).original ?? '');

interface Unknown {
  readonly what: string;
  readonly name: string;
  readonly known: Iterable<string>;
}

function failUnknown(checker: Checker, node: hbs.AST.Node, { what, name, known }: Unknown): never {
  const meant = nearest(name, known);
  fail(
    checker,
    node,
    `there is no ${what} "${name}"`,
    meant ? `did you mean "${meant}"?` : `there are: ${[...known].join(', ') || 'none'}`,
  );
}

function fail(checker: Checker, node: hbs.AST.Node, message: string, hint?: string): never {
  const { line, column } = node.loc.start;
  throw new Fatal({
    code: 'template/unknown',
    message,
    file: checker.template.file,
    place: { line, column: column + 1 },
    ...(hint && { hint }),
  });
}
