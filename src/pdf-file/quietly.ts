/** Loads a library without what it has to say on its way: PDF.js complains about a missing canvas before it can be told to be quiet. */
export async function quietly<Result>(load: () => Promise<Result>): Promise<Result> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}
