import type { CalendarSettings } from '@/utils/settings/schema.ts'
import { CalendarEditor } from '../calendar/CalendarEditor.tsx'
import { emptyCalendar, freshId } from '../calendar/desk.ts'
import { Button, LinkAction } from '../kit/Button.tsx'
import { LockLine } from '../kit/Notice.tsx'
import { Panel, Part } from '../kit/Panel.tsx'
import { usePage, useSetting } from '../kit/page.ts'

const MOST = 20

/** The desk's calendars; the first is its own. */
export function CalendarsPart() {
  const { speaker } = usePage()
  const { value: calendars, locked, set } = useSetting<readonly CalendarSettings[]>('team.calendars')
  const put = (id: string, part: Partial<CalendarSettings>) =>
    set(calendars.map((calendar) => (calendar.id === id ? { ...calendar, ...part } : calendar)))

  return (
    <Part title={speaker.t('secCalendars')} what={speaker.t('calendarsWhat')}>
      {locked && <LockLine />}
      {calendars.length === 0 && <p className="text-ink-2">{speaker.t('calendarsNone')}</p>}
      <fieldset disabled={locked} className="grid min-w-0 gap-4">
        {calendars.map((calendar, index) => {
          const title =
            calendar.name ||
            (index === 0 ? speaker.t('calendarDesk') : speaker.t('calendarUnnamed', { n: index + 1 }))
          return (
            <Panel
              key={calendar.id}
              title={title}
              aside={
                <div className="flex flex-wrap items-center gap-3 text-label text-ink-2">
                  {index === 0 ? (
                    <span>{speaker.t('calendarIsDesk')}</span>
                  ) : (
                    <LinkAction
                      onClick={() => set([calendar, ...calendars.filter(({ id }) => id !== calendar.id)])}
                    >
                      {speaker.t('calendarFirst')}
                    </LinkAction>
                  )}
                  <LinkAction
                    name={speaker.t('removeName', { name: title })}
                    onClick={() => set(calendars.filter(({ id }) => id !== calendar.id))}
                  >
                    {speaker.t('remove')}
                  </LinkAction>
                </div>
              }
            >
              <CalendarEditor calendar={calendar} onChange={(part) => put(calendar.id, part)} />
            </Panel>
          )
        })}
        {calendars.length < MOST && (
          <div>
            <Button onClick={() => set([...calendars, emptyCalendar(freshId(calendars))])}>
              {speaker.t('calendarAdd')}
            </Button>
          </div>
        )}
      </fieldset>
    </Part>
  )
}
