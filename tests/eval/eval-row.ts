/** One line of the table that the evaluation prints. */
export interface EvalRow {
  /** What is measured and on which data ("named sources, PolNeAR dev"). */
  what: string;
  /** The scorer's name for it ("report_subset.source_head F1"). */
  measure: string;
  /** Percent, where the measure has them. */
  precision?: number;
  recall?: number;
  /** The figure that is compared with `required` and `aim`. */
  value: number;
  required?: number;
  aim?: number;
  /** What `value` is counted in; percent when absent. */
  unit?: '%' | 'words/s';
}
