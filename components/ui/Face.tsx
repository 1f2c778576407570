import type { Step } from '@/utils/hints/assessment.ts'

const EYES = 'M7 8.6v.01M13 8.6v.01'
const BROWS = 'M5.6 6.2l2.6 1.2M14.4 6.2l-2.6 1.2'
const MOUTHS: Readonly<Record<Step, string>> = {
  [-2]: 'M6.2 14.6c1.2-2.4 6.4-2.4 7.6 0',
  [-1]: 'M6.6 13.9c1.5-1.3 5.3-1.3 6.8 0',
  0: 'M6.6 13.2h6.8',
  1: 'M6.6 12.4c1.5 1.5 5.3 1.5 6.8 0',
  2: 'M6.2 11.8c1.2 3.2 6.4 3.2 7.6 0Z',
}
export const MOOD_COLOURS: Readonly<Record<Step, string>> = {
  [-2]: 'var(--mood-m2)',
  [-1]: 'var(--mood-m1)',
  0: 'var(--mood-0)',
  1: 'var(--mood-p1)',
  2: 'var(--mood-p2)',
}

interface FaceProps {
  /** null: not sure, drawn dashed. */
  readonly step: Step | null
  /** `ink`: one ink, solid below neutral, for the strip. `palette`: the mood's colour. */
  readonly tone: 'ink' | 'palette'
  readonly size: string
}

/** A drawn face: shape carries the meaning, colour only repeats it. A word stands beside it or in its name. */
export function Face({ step, tone, size }: FaceProps) {
  const frame = { className: size, viewBox: '0 0 20 20', fill: 'none', strokeLinecap: 'round' } as const
  if (step === null) {
    return (
      <svg {...frame} stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <circle cx="10" cy="10" r="8" strokeDasharray="2 2.6" />
        <path d="M7 8.2v.01M13 8.2v.01" strokeWidth="2.2" />
        <path d="M7.5 13h.01M10 13h.01M12.5 13h.01" />
      </svg>
    )
  }
  const solid = tone === 'palette' || step < 0
  const body = tone === 'palette' ? MOOD_COLOURS[step] : 'currentColor'
  const line = solid ? 'var(--surface)' : 'currentColor'
  return (
    <svg {...frame} strokeLinejoin="round" aria-hidden="true">
      <circle
        cx="10"
        cy="10"
        r="8.2"
        fill={solid ? body : 'none'}
        stroke={solid ? 'none' : body}
        strokeWidth="1.5"
      />
      <g stroke={line} strokeWidth="1.6">
        <path d={EYES} strokeWidth="2.2" />
        {step === -2 && <path d={BROWS} />}
        <path d={MOUTHS[step]} fill={step === 2 ? line : 'none'} />
      </g>
    </svg>
  )
}
