import { useCallback, useEffect, useState } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'
import { Button } from '../kit/Button.tsx'
import { Panel } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import type { TabReport } from '../ports.ts'
import { AllowSite } from './AllowSite.tsx'
import { tellTab } from './tell-tab.ts'

/** What the tab under the popup is doing, in words. */
export function ThisTab() {
  const { ports, speaker, settings } = usePage()
  const [report, setReport] = useState<TabReport | null>(null)

  const look = useCallback(() => {
    void ports.tab.report().then(setReport)
  }, [ports])

  useEffect(() => {
    look()
    return ports.settings.watch(look)
  }, [ports, look])

  const told = report && tellTab(report, speaker, settings)
  return (
    <Panel flat title={speaker.t('thisTab')}>
      <div aria-live="polite">
        {told === null ? (
          <p className="text-ink-2">{speaker.t('looking')}</p>
        ) : (
          <div className="grid grid-cols-[16px_1fr] gap-2">
            <span className="mt-0.5">
              <Glyph name={told.glyph} />
            </span>
            <div className="min-w-0">
              <p className="font-semibold">{told.title}</p>
              {told.line && <p className="text-label wrap-anywhere text-ink-2">{told.line}</p>}
              {told.more.map((text) => (
                <p key={text} className="pt-1">
                  {text}
                </p>
              ))}
            </div>
          </div>
        )}
      </div>
      {report?.kind === 'no-access' && <AllowSite origin={report.origin} onAllowed={look} />}
      {report?.kind === 'silent' && (
        <div className="pt-3">
          <Button onClick={() => ports.tab.reload()}>{speaker.t('reload')}</Button>
        </div>
      )}
    </Panel>
  )
}
