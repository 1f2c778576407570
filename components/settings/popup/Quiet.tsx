import { dayAt, instantOf } from '@/utils/clock/zone.ts'
import { Field } from '../kit/Field.tsx'
import { usePage, useSetting } from '../kit/page.ts'
import { Select } from '../kit/Select.tsx'

const HOUR = 3_600_000

type QuietChoice = 'off' | 'hour' | 'day' | 'until'

/** No nudges for a while; the clocks stay. */
export function Quiet() {
  const { speaker, ports, settings } = usePage()
  const { value, locked, set } = useSetting<number>('personal.quiet.until')
  const now = ports.now()
  const isOn = value > now
  const zone = settings.team.calendars[0]?.zone || Intl.DateTimeFormat().resolvedOptions().timeZone

  function pick(choice: QuietChoice) {
    if (choice === 'until') return
    const at = ports.now()
    const until = { off: 0, hour: at + HOUR, day: instantOf(zone, dayAt(zone, at) + 1, 0) }
    set(until[choice])
  }

  return (
    <Field name={speaker.t('quiet')} hint={speaker.t('quietHint')} locked={locked} inline>
      {(control) => (
        <Select<QuietChoice>
          control={control}
          value={isOn ? 'until' : 'off'}
          onPick={pick}
          className="w-36"
          choices={[
            { value: 'off', text: speaker.t('off') },
            ...(isOn
              ? [{ value: 'until' as const, text: speaker.t('quietUntil', { time: { time: value } }) }]
              : []),
            { value: 'hour', text: speaker.t('quietHour') },
            { value: 'day', text: speaker.t('quietDay') },
          ]}
        />
      )}
    </Field>
  )
}
