/** The parser alone: the package's main door also loads a dictionary of all of CSS, which costs 60 ms at the start. */
declare module 'css-tree/parser' {
  export { parse as default } from 'css-tree';
}

declare module 'css-tree/utils' {
  export { ident } from 'css-tree';
}
