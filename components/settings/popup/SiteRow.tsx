import { useId } from 'react'
import { HELPDESK_NAMES, hostOf } from '../helpdesk-names.ts'
import { LinkAction } from '../kit/Button.tsx'
import { usePage } from '../kit/page.ts'
import { Switch } from '../kit/Switch.tsx'
import type { KnownSite } from '../ports.ts'
import { TopdeskApi } from './TopdeskApi.tsx'

interface SiteRowProps {
  readonly site: KnownSite
  readonly onGone: () => void
}

/** One site: how it is read, on or off, and out again where the agent allowed it. */
export function SiteRow({ site: { origin, helpdesk, own }, onGone }: SiteRowProps) {
  const { ports, speaker, settings, change } = usePage()
  const id = useId()
  const host = hostOf(origin)
  const chosen = settings.personal.sites[origin] ?? { on: true, topdeskApi: false }
  const isTopdesk = helpdesk === 'topdesk' || (helpdesk === null && host.includes('topdesk'))
  const put = (part: Partial<typeof chosen>) =>
    change((now) => {
      const sites = now.personal.sites
      const before = sites[origin] ?? { on: true, topdeskApi: false }
      return { ...now, personal: { ...now.personal, sites: { ...sites, [origin]: { ...before, ...part } } } }
    })
  const way = speaker.t(isTopdesk && !chosen.topdeskApi ? 'fromPage' : 'byApi')

  function remove() {
    void ports.sites.remove(origin).then(() => {
      change((now) => {
        const { [origin]: _gone, ...sites } = now.personal.sites
        return { ...now, personal: { ...now.personal, sites } }
      })
      onGone()
    })
  }

  return (
    <>
      <div className="grid grid-cols-[1fr_auto] items-center gap-2">
        <div className="min-w-0">
          <span className="block wrap-anywhere">{host}</span>
          <span className="block text-label text-ink-2">
            {helpdesk === null
              ? own && speaker.t('siteOwn')
              : speaker.t('siteBy', { helpdesk: HELPDESK_NAMES[helpdesk], source: way })}
          </span>
        </div>
        <div className="flex items-center gap-3">
          {own && (
            <LinkAction name={speaker.t('siteRemoveName', { site: host })} onClick={remove}>
              {speaker.t('siteRemove')}
            </LinkAction>
          )}
          <label htmlFor={id} className="sr-only">
            {speaker.t('useOn', { site: host })}
          </label>
          <Switch
            control={{ id, 'aria-describedby': undefined, 'aria-invalid': undefined, disabled: false }}
            on={chosen.on}
            onTurn={(on) => put({ on })}
          />
        </div>
      </div>
      {isTopdesk && (
        <TopdeskApi origin={origin} on={chosen.topdeskApi} onTurn={(topdeskApi) => put({ topdeskApi })} />
      )}
    </>
  )
}
