// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createHost, HOST_TAG, removeHosts } from '../../utils/page/host.ts'

const hosts = () => document.querySelectorAll(HOST_TAG).length

beforeEach(() => document.body.replaceChildren())

describe('our one element', () => {
  it('comes when kept, once, and takes those of an earlier script away', () => {
    document.body.append(document.createElement(HOST_TAG))
    const host = createHost(document, '')
    expect(hosts()).toBe(0)
    expect(host.keep(0)).toBe(true)
    expect(host.keep(1)).toBe(true)
    expect(hosts()).toBe(1)
    host.remove()
    expect(hosts()).toBe(0)
  })

  it('comes back when the page drops it', () => {
    const host = createHost(document, '')
    host.keep(0)
    document.body.replaceChildren()
    expect(host.keep(100)).toBe(true)
    expect(hosts()).toBe(1)
  })

  it('gives up after ten times in ten seconds, and comes back half a minute later', () => {
    const host = createHost(document, '')
    for (let time = 0; time < 10; time++) {
      expect(host.keep(time * 500)).toBe(true)
      host.element.remove()
    }
    expect(host.keep(5_000)).toBe(false)
    expect(host.keep(34_999)).toBe(false)
    expect(host.keep(35_000)).toBe(true)
  })

  it('does not call it a fight when the page drops it now and then', () => {
    const host = createHost(document, '')
    for (let time = 0; time < 40; time++) {
      expect(host.keep(time * 1_100)).toBe(true)
      host.element.remove()
    }
  })

  it('changes no layout and keeps its keys', () => {
    const host = createHost(document, '')
    host.keep(0)
    expect(host.element.style.position).toBe('fixed')
    expect(host.element.style.width).toBe('0px')
    const heard: string[] = []
    document.addEventListener('keydown', (event) => heard.push(event.key))
    const button = document.createElement('button')
    host.stage.append(button)
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }))
    expect(heard).toEqual([])
  })

  it('leaves nothing behind', () => {
    createHost(document, '').keep(0)
    removeHosts(document)
    expect(document.body.innerHTML).toBe('')
  })
})
