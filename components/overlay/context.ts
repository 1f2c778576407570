import { createContext, useContext } from 'react'
import type { OverlayProps } from './props.ts'

/** What every part of the overlay needs: who speaks and where events go. */
export type OverlayContextValue = Pick<
  OverlayProps,
  'speaker' | 'stripSpeaker' | 'actions' | 'shape' | 'hideTimers'
>

export const OverlayContext = createContext<OverlayContextValue | null>(null)

/** @throws never: parts are only drawn inside `Overlay`. */
export function useOverlay(): OverlayContextValue {
  return useContext(OverlayContext) as OverlayContextValue
}
