import { useState } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'
import type { GlyphName } from '@/components/ui/glyphs.ts'
import type { ListedTicket, WorkLists } from '@/utils/messaging/work.ts'
import { LinkAction } from '../kit/Button.tsx'
import { Panel } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'

/** "SLA fine, customer not: 2", "Waited overnight: 3"; shown, they name the tickets. */
export function OpenCounts({ melons, overnight }: Pick<WorkLists, 'melons' | 'overnight'>) {
  const { speaker } = usePage()
  if (melons.length + overnight.length === 0) return null
  return (
    <Panel flat title={speaker.t('openTickets')}>
      <ul>
        <CountLine glyph="melon" text={speaker.t('melonCount', { n: melons.length })} tickets={melons} />
        <CountLine
          glyph="clock"
          text={speaker.t('overnightCount', { n: overnight.length })}
          tickets={overnight}
        />
      </ul>
    </Panel>
  )
}

interface CountLineProps {
  readonly glyph: GlyphName
  readonly text: string
  readonly tickets: readonly ListedTicket[]
}

function CountLine({ glyph, text, tickets }: CountLineProps) {
  const { speaker, ports } = usePage()
  const [open, setOpen] = useState(false)
  if (tickets.length === 0) return null
  const word = speaker.t(open ? 'hide' : 'show')
  return (
    <li className="grid grid-cols-[16px_1fr_auto] items-center gap-x-2">
      <span className="text-ink-2">
        <Glyph name={glyph} />
      </span>
      <span>{text}</span>
      <LinkAction onClick={() => setOpen(!open)} name={`${word}: ${text}`}>
        {word}
      </LinkAction>
      {open && (
        <ul className="col-start-2 flex flex-wrap gap-x-3">
          {tickets.map(({ id, number, url }) => (
            <li key={id}>
              <LinkAction onClick={() => ports.work.open(url)} name={speaker.t('openTicket', { number })}>
                {number}
              </LinkAction>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
