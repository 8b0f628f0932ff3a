/** A line of JSON from standard input, validated. */

import * as v from 'valibot';
import { faultOf } from '../utils/reports/report-schema.ts';

/**
 * The value of a line.
 * @param where it stands, for messages: "queries line 3"
 * @throws Error naming the place, the field and what is wrong with it
 */
export function parseLine<T>(schema: v.GenericSchema<unknown, T>, json: string, where: string): T {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new Error(`${where}: is not JSON`);
  }
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const field = v.getDotPath(issue);
  throw new Error(`${where}${field ? `, field "${field}"` : ''}: ${faultOf(issue)}`);
}
