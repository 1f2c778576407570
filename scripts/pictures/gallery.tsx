import { createRoot } from 'react-dom/client'
import { Overlay } from '@/components/overlay/Overlay.tsx'
import type { OverlayActions } from '@/components/overlay/props.ts'
import css from '@/entrypoints/overlay/style.css?inline'
import { NOW, ZONE } from '@/test/components/assessments.ts'
import { STATES } from '@/test/components/states.ts'
import type { Language } from '@/utils/i18n/language.ts'
import { overlayCatalogues } from '@/utils/i18n/overlay/index.ts'
import { createSpeaker } from '@/utils/i18n/speaker.ts'
import type { HelpdeskId } from '@/utils/ticket/ref.ts'
import { SHOTS, type Shot, type Surface } from './shots.ts'

interface Sheet {
  readonly surface: Surface
  readonly skin: HelpdeskId
  readonly theme: 'light' | 'dark'
  readonly language: Language
}

const MARKS = [
  { id: 'm1', left: 4, top: 50 },
  { id: 'm2', left: 124, top: 50 },
]
const nothing = () => undefined
const ACTIONS: OverlayActions = {
  onItNow: nothing,
  undoOnIt: nothing,
  snooze: nothing,
  otherWay: nothing,
  size: nothing,
  correctMood: nothing,
  shape: nothing,
  move: nothing,
  people: nothing,
  settle: nothing,
  confirmed: nothing,
  deadline: nothing,
  customer: nothing,
  statusOffer: nothing,
  retry: nothing,
}

/** Draws one sheet into the page, each picture in a shadow root of its own, as on a helpdesk's page. */
async function draw(sheet: Sheet): Promise<void> {
  document.documentElement.lang = sheet.language
  document.documentElement.className = sheet.theme
  const title = Object.values(sheet).join(' · ')
  const count = sheet.surface === 'card' ? 5 : 2
  document.body.innerHTML = `<main><h1>${title}</h1><div>${'<div></div>'.repeat(count)}</div></main>`
  const columns = [...document.querySelectorAll<HTMLElement>('main > div > div')]
  for (const shot of SHOTS[sheet.surface]) {
    const [shortest] = columns.toSorted((a, b) => a.offsetHeight - b.offsetHeight)
    if (shortest) await place(shortest, shot, sheet)
  }
}

async function place(grid: HTMLElement, shot: Shot, sheet: Sheet): Promise<void> {
  const cell = document.createElement('div')
  cell.className = 'cell'
  const caption = document.createElement('p')
  caption.textContent = shot.caption
  const stage = document.createElement('div')
  stage.className = 'stage'
  cell.append(caption, stage)
  grid.append(cell)
  const shadow = stage.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = css
  const mount = document.createElement('div')
  shadow.append(style, mount)
  createRoot(mount).render(overlay(shot, sheet))
  await settled()
  for (const selector of shot.press ?? []) {
    shadow.querySelector<HTMLElement>(selector)?.click()
    await settled()
  }
  const drawn = shadow.querySelector(sheet.surface === 'card' ? '[data-card]' : '[data-strip] > *')
  const box = drawn?.getBoundingClientRect()
  stage.style.height = `${Math.ceil(box?.height ?? 0) + (shot.marks ? 28 : 0)}px`
  stage.style.width = `${Math.ceil(box?.width ?? 0)}px`
  if (sheet.surface === 'card') cell.querySelector('p')?.append(` (${Math.round(box?.height ?? 0)})`)
}

function overlay(shot: Shot, { surface, skin, theme, language }: Sheet) {
  const card = surface === 'card'
  const base = { language, catalogue: overlayCatalogues[language], zone: ZONE, now: () => NOW }
  return (
    <Overlay
      view={STATES[shot.state](language)}
      speaker={createSpeaker(base)}
      stripSpeaker={createSpeaker({ ...base, style: 'strip' })}
      skin={skin}
      theme={theme}
      strip={{ left: card ? -9000 : 0, top: 0, width: shot.width ?? 560 }}
      card={{ left: 0, top: 0, maxHeight: shot.maxHeight ?? 1200, free: true }}
      messages={shot.marks ? MARKS : []}
      shape={{ away: false, hidden: false, cardOpen: card, ...shot.shape }}
      order={shot.order ?? 'experience'}
      hideTimers={shot.hideTimers ?? false}
      textScale={shot.textScale ?? 1}
      actions={ACTIONS}
    />
  )
}

/** Two frames: one for the folding's own second rendering. */
function settled(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
}

Object.assign(window, { draw })
