/** One row to learn from. */
export interface Example {
  readonly features: readonly number[]
  readonly missed: boolean
}

/** Keeps weights of what is seldom seen near 0; counted in examples. */
const RIDGE = 1
const STEPS = 12
/** Beyond this log odds are certainty. */
const FARTHEST = 30

/** Work that can be laid down between any two steps; the return value is what came of it. */
export type InSteps<T> = Generator<undefined, T, undefined>

/** All steps at once. */
export function atOnce<T>(work: InSteps<T>): T {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

/** `fitInSteps`, all at once. */
export function fitLogistic(examples: readonly Example[], size: number): number[] {
  return atOnce(fitInSteps(examples, size))
}

/** Weights of a logistic regression by Newton's steps: no chance in it, the same examples give the same weights. */
export function* fitInSteps(examples: readonly Example[], size: number): InSteps<number[]> {
  let weights: number[] = new Array(size).fill(0)
  for (let step = 0; step < STEPS; step++) {
    yield
    const slope: number[] = weights.map((weight) => -RIDGE * weight)
    const curve: number[][] = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)))
    for (const { features, missed } of examples) {
      const p = probability(weights, features)
      const error = Number(missed) - p
      features.forEach((one, i) => {
        if (one === 0) return
        slope[i] = (slope[i] ?? 0) + error * one
        const row = curve[i] ?? []
        for (let j = 0; j <= i; j++) row[j] = (row[j] ?? 0) + p * (1 - p) * one * (features[j] ?? 0)
      })
    }
    const change = solve(curve, slope)
    weights = weights.map((weight, i) => weight + (change[i] ?? 0))
    if (Math.max(...change.map(Math.abs)) < 1e-6) break
  }
  return weights
}

export function probability(weights: readonly number[], features: readonly number[]): number {
  const odds = features.reduce((sum, feature, i) => sum + feature * (weights[i] ?? 0), 0)
  return 1 / (1 + Math.exp(-Math.max(-FARTHEST, Math.min(FARTHEST, odds))))
}

/** Solves `matrix · x = right` by Cholesky; of the matrix (symmetric, positive) the lower half is read. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lower: number[][] = matrix.map((row) => [...row])
  const at = (i: number, j: number) => lower[i]?.[j] ?? 0
  const x: number[] = [...right]
  const size = right.length
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j)
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k)
      const row = lower[i] ?? []
      row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j)
    }
  }
  for (let i = 0; i < size; i++) {
    let sum = x[i] ?? 0
    for (let k = 0; k < i; k++) sum -= at(i, k) * (x[k] ?? 0)
    x[i] = sum / at(i, i)
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i] ?? 0
    for (let k = i + 1; k < size; k++) sum -= at(k, i) * (x[k] ?? 0)
    x[i] = sum / at(i, i)
  }
  return x
}
