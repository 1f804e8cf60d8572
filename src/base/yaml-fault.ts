/** What a YAML parser says of a text, as a person can use it: one that ran out of its own room says nothing of the text. */
export const yamlFault = (message: string): string =>
  /call stack/i.test(message) ? 'lists or mappings stand in one another too deep' : message;
