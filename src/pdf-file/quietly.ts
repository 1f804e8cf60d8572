/** Runs a library without what it has to say on its way, and without what it leaves behind. */

/** PDF.js complains about a missing canvas before it can be told to be quiet. */
export async function quietly<Result>(load: () => Promise<Result>): Promise<Result> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}

/** At a damaged file PDF.js may drop a promise that fails later: by then the damage has been told, and it must not end the program. */
export function passOverLeftBehind(): void {
  if (!process.listeners('unhandledRejection').includes(passOver)) process.on('unhandledRejection', passOver);
}

function passOver(reason: unknown): void {
  if (!(reason instanceof Error && OF_PDF_JS.test(reason.name))) throw reason;
}

const OF_PDF_JS = /^(?:\w+Exception|(?:Format|Jpeg|Jpx|Jbig2|DNLMarker|EOIMarker)Error)$/;
