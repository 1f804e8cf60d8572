/** What PDF/UA-1 asks of the structure tree, and whether the tree and the pages agree. */

import { type Dictionary, nameOf, type PdfFile, Ref, type Value } from '../pdf-reader.js';

interface Node {
  readonly id: number;
  readonly role: string;
  readonly dictionary: Dictionary;
  readonly children: Node[];
}

/** Which parents a role may stand under. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'Note', 'P', 'TOCI', 'Figure'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TOCI: ['TOC'],
};

const ROLES = new Set(
  `Document Part Sect Div BlockQuote Caption TOC TOCI Index NonStruct P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table THead
   TBody TFoot TR TH TD Span Quote Note Reference Link Figure Form`.split(/\s+/),
);

export function structureFaults(file: PdfFile, pages: readonly Dictionary[]): string[] {
  const root = file.dictionary(file.dictionary(file.trailer.Root).StructTreeRoot);
  const rootId = (file.dictionary(file.trailer.Root).StructTreeRoot as Ref).id;
  const faults: string[] = [];
  const nodes: Node[] = [];
  const tops = file.list(root.K).map((kid) => readNode(file, kid as Ref, rootId, { nodes, faults }));
  if (tops.length !== 1 || tops[0]!.role !== 'Document') faults.push('the root is not one Document');
  for (const node of nodes) faults.push(...nodeFaults(file, node));
  return [
    ...faults,
    ...headingFaults(nodes),
    ...idFaults(file, nodes, root),
    ...parentTreeFaults(file, pages, root),
  ];
}

function readNode(file: PdfFile, ref: Ref, parent: number, found: { nodes: Node[]; faults: string[] }): Node {
  const dictionary = file.dictionary(ref);
  const node: Node = { id: ref.id, role: nameOf(dictionary.S) ?? '', dictionary, children: [] };
  found.nodes.push(node);
  if ((dictionary.P as Ref).id !== parent) found.faults.push(`${node.role} names another parent`);
  for (const kid of file.list(dictionary.K)) {
    if (!(kid instanceof Ref)) continue;
    const child = readNode(file, kid, ref.id, found);
    node.children.push(child);
    const allowed = PARENTS[child.role];
    if (allowed && !allowed.includes(node.role)) found.faults.push(`${child.role} in ${node.role}`);
  }
  return node;
}

function nodeFaults(file: PdfFile, node: Node): string[] {
  const { role, dictionary, children } = node;
  const faults: string[] = [];
  if (!ROLES.has(role)) faults.push(`role ${role} is not standard`);
  const attributes = file.dictionary(dictionary.A);
  const kids = file.list(dictionary.K);
  if (kids.length === 0 && !['TD', 'TH', 'Document'].includes(role)) faults.push(`an empty ${role}`);
  if (role === 'TH' && attributes.Scope === undefined) faults.push('TH without Scope');
  if (role === 'Figure' && !dictionary.Alt) faults.push('Figure without Alt');
  if (role === 'Figure' && attributes.BBox === undefined) faults.push('Figure without BBox');
  if (role === 'Note' && !dictionary.ID) faults.push('Note without ID');
  if (
    role === 'L' &&
    children.some((child) => child.role === 'LI' && child.children.some(({ role }) => role === 'Lbl'))
  ) {
    if (attributes.ListNumbering === undefined) faults.push('L with labels without ListNumbering');
  }
  if (role === 'Link') {
    const annotations = kids.filter((kid) => nameOf(file.dictionary(kid).Type) === 'OBJR');
    if (annotations.length === 0) faults.push('Link without annotation');
    for (const kid of annotations) {
      if (!file.get(file.dictionary(file.dictionary(kid).Obj).Contents))
        faults.push('annotation without Contents');
    }
  }
  if (role === 'Table') faults.push(...tableFaults(file, node));
  return faults;
}

/** Every row covers the same columns. */
function tableFaults(file: PdfFile, table: Node): string[] {
  const rows = table.children.flatMap((child) =>
    child.role === 'TR' ? [child] : child.children.filter(isRow),
  );
  const widths = rows.map(() => 0);
  rows.forEach((row, index) => {
    for (const cell of row.children) {
      const { ColSpan = 1, RowSpan = 1 } = file.dictionary(cell.dictionary.A);
      for (let down = index; down < index + (RowSpan as number); down++) widths[down]! += ColSpan as number;
    }
  });
  return new Set(widths).size > 1 ? [`a table with rows of ${widths.join(', ')} columns`] : [];
}

const isRow = ({ role }: Node) => role === 'TR';

function headingFaults(nodes: readonly Node[]): string[] {
  const levels = nodes.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
  const skips = levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`H${level}`] : []));
  return skips.map((heading) => `${heading} skips a level`);
}

function idFaults(file: PdfFile, nodes: readonly Node[], root: Dictionary): string[] {
  const ids = nodes.map(({ dictionary }) => file.get(dictionary.ID)).filter((id) => id !== undefined);
  const listed = file.list(file.dictionary(root.IDTree).Names).filter((_, index) => index % 2 === 0);
  const faults = new Set(ids).size === ids.length ? [] : ['an ID twice'];
  return listed.length === ids.length ? faults : [...faults, 'the ID tree does not list every ID'];
}

/** From each marked content and annotation to an element that names it back. */
function parentTreeFaults(file: PdfFile, pages: readonly Dictionary[], root: Dictionary): string[] {
  const numbers = file.list(file.dictionary(root.ParentTree).Nums);
  const tree = new Map(
    numbers.map((key, index) => [key, numbers[index + 1]] as const).filter((_, i) => i % 2 === 0),
  );
  const faults: string[] = [];
  pages.forEach((page, index) => {
    file.list(tree.get(page.StructParents)).forEach((element, mcid) => {
      if (!namesContent(file, element, page, mcid))
        faults.push(`page ${index + 1}: MCID ${mcid} has no element`);
    });
    for (const annotation of file.list(page.Annots)) {
      const link = file.dictionary(tree.get(file.dictionary(annotation).StructParent));
      const back = file.list(link.K).some((kid) => sameRef(file.dictionary(kid).Obj, annotation));
      const role = nameOf(file.dictionary(annotation).Subtype) === 'Widget' ? 'Form' : 'Link';
      if (nameOf(link.S) !== role || !back)
        faults.push(`page ${index + 1}: an annotation outside its ${role}`);
    }
  });
  return faults;
}

function namesContent(file: PdfFile, element: Value, page: Dictionary, mcid: number): boolean {
  const { K, Pg } = file.dictionary(element);
  return file.list(K).some((kid) => {
    if (typeof kid === 'number') return kid === mcid && file.dictionary(Pg) === page;
    const reference = file.dictionary(kid);
    return reference.MCID === mcid && file.dictionary(reference.Pg) === page;
  });
}

const sameRef = (a: Value, b: Value) => a instanceof Ref && b instanceof Ref && a.id === b.id;
