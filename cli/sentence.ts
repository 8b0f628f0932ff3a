/** The sentence of something thrown, for the command line: an error's message, else the value as text. */
export function sentence(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
