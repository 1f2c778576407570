import { onChange } from '../client/live.ts'

/** The rows of an overview: a click opens the card in the shell, a change loads the rows anew. */
let known = document.querySelector('#columnsscroll')?.innerHTML ?? ''

document.addEventListener('click', (event) => {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null
  if (cell === null || window.top === null) return
  window.top.dispatchEvent(new CustomEvent('open-card', { detail: cell.dataset.key }))
})

onChange(() => {
  void fetch(location.href, { headers: { 'x-page': '1' } })
    .then((answer) => answer.text())
    .then((text) => {
      const next =
        new DOMParser().parseFromString(text, 'text/html').querySelector('#columnsscroll')?.innerHTML ?? ''
      const box = document.querySelector('#columnsscroll')
      if (box !== null && next !== known) box.innerHTML = next
      known = next
    })
})
