/** A command line that cannot be obeyed: ends a run with exit code 2. */
export class WrongUsage extends Error {}
