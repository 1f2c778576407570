import { useState } from 'react'
import type { PagesKey } from '@/utils/i18n/pages/en.ts'
import { hostOf } from '../helpdesk-names.ts'
import { LinkAction } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { usePage } from '../kit/page.ts'
import { Switch } from '../kit/Switch.tsx'
import type { TryResult } from '../ports.ts'

const RESULTS = {
  works: 'tryWorks',
  fails: 'tryFails',
  'no-ticket': 'tryNoTicket',
} as const satisfies Record<TryResult, PagesKey>

interface TopdeskApiProps {
  readonly origin: string
  readonly on: boolean
  readonly onTurn: (on: boolean) => void
}

/** TOPdesk lets an agent's session use its API only in some installs: a switch, and a way to find out. */
export function TopdeskApi({ origin, on, onTurn }: TopdeskApiProps) {
  const { ports, speaker } = usePage()
  const [result, setResult] = useState<TryResult | 'trying' | null>(null)

  async function tryIt() {
    setResult('trying')
    const found = await ports.tab.tryApi(origin).catch((): TryResult => 'fails')
    onTurn(found === 'works' || (found === 'no-ticket' && on))
    setResult(found)
  }

  return (
    <div className="pt-1 pl-3">
      <Field name={speaker.t('topdeskApi')} inline>
        {(control) => (
          <span className="flex items-center gap-3">
            <LinkAction name={`${speaker.t('tryIt')}: ${hostOf(origin)}`} onClick={() => void tryIt()}>
              {speaker.t('tryIt')}
            </LinkAction>
            <Switch control={control} on={on} onTurn={onTurn} />
          </span>
        )}
      </Field>
      <p role="status" className="text-label text-ink-2">
        {result === null ? '' : speaker.t(result === 'trying' ? 'trying' : RESULTS[result])}
      </p>
    </div>
  )
}
