/** What a command reads from and writes to. */

export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: { write(content: string | Uint8Array): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  /** Shows a file that was made; without it nothing can be shown. */
  readonly open?: (path: string) => Promise<void>;
}
