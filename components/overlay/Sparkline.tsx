import { useState } from 'react'
import { MOOD_COLOURS } from '@/components/ui/Face.tsx'
import type { ContactStep, Step } from '@/utils/hints/assessment.ts'
import { useOverlay } from './context.ts'
import { stepWord } from './mood-text.ts'

const MOST = 12
const ROWS: readonly Step[] = [2, 1, 0, -1, -2]
const ROW_GAP = 6.5
const y = (step: Step) => 18 - step * ROW_GAP

/** Mood over the last contacts: place tells the value, gaps stay gaps. Pressed, it opens as a table. */
export function Sparkline({ contacts }: { readonly contacts: readonly ContactStep[] }) {
  const { speaker } = useOverlay()
  const [open, setOpen] = useState(false)
  const shown = contacts.slice(-MOST)
  const known = shown.flatMap(({ step }) => (step === null ? [] : [step]))
  if (shown.length < 2 || known.length === 0) return null
  const word = (step: Step | null) => stepWord(step, speaker).toLocaleLowerCase(speaker.language)
  const sentence = speaker.t('sparkline', {
    n: shown.length,
    first: word(shown[0]?.step ?? null),
    low: word(Math.min(...known) as Step),
    last: word(shown.at(-1)?.step ?? null),
  })
  return (
    <>
      <button aria-expanded={open} onClick={() => setOpen(!open)} className="ml-auto rounded-inner">
        <Drawing contacts={shown} sentence={sentence} />
      </button>
      {open && (
        <table className="col-span-3 mt-1 w-full text-label">
          <caption className="sr-only">{sentence}</caption>
          <tbody>
            {shown.map(({ at, step }) => (
              <tr key={at}>
                <th scope="row" className="py-0.5 text-ink-2">
                  {speaker.day(at)}
                </th>
                <td className="py-0.5">{stepWord(step, speaker)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

interface DrawingProps {
  readonly contacts: readonly ContactStep[]
  readonly sentence: string
}

function Drawing({ contacts, sentence }: DrawingProps) {
  const x = (index: number) => Math.round((6 + (84 * index) / (contacts.length - 1)) * 10) / 10
  const line = contacts.map(({ step }, index) => {
    if (step === null) return ''
    const before = contacts[index - 1]?.step ?? null
    return before === null ? `M${x(index)} ${y(step)}` : `H${x(index)}V${y(step)}`
  })
  return (
    <svg className="h-9 w-24" viewBox="0 0 96 36" fill="none" role="img" aria-label={sentence}>
      {ROWS.map((row) => (
        <path
          key={row}
          d={`M2 ${y(row)}H94`}
          stroke={row === 0 ? 'var(--line-strong)' : 'var(--line)'}
          strokeDasharray={row === 0 ? '3 2' : undefined}
        />
      ))}
      <path d={line.join('')} stroke="var(--line-strong)" strokeWidth="1.25" />
      {contacts.map(({ at, step }, index) => {
        if (step === null) return null
        const last = index === contacts.length - 1
        return (
          <circle
            key={at}
            cx={x(index)}
            cy={y(step)}
            r={last ? 3.6 : 2.2}
            fill={MOOD_COLOURS[step]}
            stroke={last ? 'var(--ink)' : undefined}
            strokeWidth="1.5"
          />
        )
      })}
    </svg>
  )
}
