import { useEffect, useMemo, useState } from 'react'
import { isZone } from '@/utils/clock/zone.ts'
import type { ProposedZone } from '@/utils/settings/proposed-zone.ts'
import { LinkAction } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { usePage } from '../kit/page.ts'
import { Select } from '../kit/Select.tsx'

interface ZoneFieldProps {
  readonly zone: string
  readonly onPick: (zone: string) => void
  readonly bare?: boolean
}

/** A zone from the browser's list. */
export function ZoneField({ zone, onPick, bare = false }: ZoneFieldProps) {
  const { speaker } = usePage()
  const zones = useMemo(() => zonesWith(zone), [zone])
  return (
    <Field name={speaker.t('zone')} bare={bare}>
      {(control) => (
        <Select
          control={control}
          value={zone}
          onPick={onPick}
          className="w-full"
          choices={[
            ...(zone === '' ? [{ value: '', text: speaker.t('zoneNone') }] : []),
            ...zones.map((name) => ({ value: name, text: name.replaceAll('_', ' ') })),
          ]}
        />
      )}
    </Field>
  )
}

/** The zone the helpdesk's profile or this browser names; it counts for nothing until it is taken. */
export function ZoneOffer({ zone, onPick }: Omit<ZoneFieldProps, 'bare'>) {
  const { speaker, ports } = usePage()
  const [offer, setOffer] = useState<ProposedZone | null>(null)
  useEffect(() => {
    void ports.settings.proposedZone().then(setOffer)
  }, [ports])
  if (zone !== '' || offer === null) return null
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-label text-ink-2">
      {offer.from === null
        ? speaker.t('zoneProposedBrowser', { zone: offer.zone })
        : speaker.t('zoneProposed', { name: offer.from, zone: offer.zone })}
      <LinkAction onClick={() => onPick(offer.zone)}>{speaker.t('useZone')}</LinkAction>
    </p>
  )
}

/** All zones the browser knows, with those in use that it lists under another name. */
function zonesWith(...used: readonly string[]): readonly string[] {
  const zones = new Set([
    'UTC',
    ...Intl.supportedValuesOf('timeZone'),
    ...used.filter((zone) => isZone(zone)),
  ])
  return [...zones].sort()
}
