/** Of `n` tickets said to miss with about `said`, the share `came` did. */
export interface CalibrationBin {
  readonly said: number
  readonly came: number
  readonly n: number
}

const BINS = 5

/** Forecasts in bins of equal width from 0 to 1; empty ones are left out. */
export function calibrationOf(
  forecasts: readonly { readonly said: number; readonly missed: boolean }[],
): CalibrationBin[] {
  const bins = Map.groupBy(forecasts, ({ said }) => Math.min(BINS - 1, Math.floor(said * BINS)))
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([, bin]) => ({
      said: bin.reduce((sum, { said }) => sum + said, 0) / bin.length,
      came: bin.filter(({ missed }) => missed).length / bin.length,
      n: bin.length,
    }))
}
