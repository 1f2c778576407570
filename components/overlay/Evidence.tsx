import type { ReactNode } from 'react'
import type { MoodEvidence } from '@/utils/hints/assessment.ts'

type Words = Pick<MoodEvidence, 'sentence' | 'marks'>

/** The customer's own sentence with its telling words marked. Quoted as the interface's language quotes. */
export function Evidence({ evidence }: { readonly evidence: Words }) {
  return (
    <blockquote className="frame-soft mt-2 rounded-inner px-2.5 py-1.5">
      <q>
        <span lang="">{marked(evidence)}</span>
      </q>
    </blockquote>
  )
}

/** Cuts a sentence at its marks; marks out of order, overlapping or out of range are passed over. */
export function marked({ sentence, marks }: Words): ReactNode[] {
  const pieces: ReactNode[] = []
  let done = 0
  for (const [from, to] of marks) {
    if (from < done || to <= from || to > sentence.length) continue
    pieces.push(sentence.slice(done, from), <mark key={from}>{sentence.slice(from, to)}</mark>)
    done = to
  }
  pieces.push(sentence.slice(done))
  return pieces
}
