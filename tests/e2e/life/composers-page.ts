/**
 * A page of no known product that opens and closes composers as single-page webmails do. What it can do hangs on `window.page`.
 */
export const composersPage = `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Post</title>
<style>[role=textbox] { min-height: 90px; width: 420px } iframe { width: 420px; height: 120px }</style></head>
<body><main></main>
<script>
const main = document.querySelector('main');
const draft = 'Beste Nienke,<br><br>Graag hoor ik of de factuur klopt.<br><br>Met vriendelijke groet,<br>Team Incasso';
const fields = '<input aria-label="To" name="to" value="Nienke Bakker &lt;nienke@klant.example&gt;">' +
  '<input aria-label="Subject" name="subject" value="Factuur">';
const editor = '<div role="textbox" aria-label="Message" aria-multiline="true" contenteditable="true">' + draft + '</div>';
function composer(inner) {
  const form = document.createElement('form');
  form.innerHTML = fields + '<div class="place">' + inner + '</div><button type="button">Send</button>';
  main.append(form);
  return form;
}
window.page = {
  open(count) { for (let at = 0; at < count; at++) composer(editor); },
  openModal() {
    const form = composer(editor);
    const dialog = document.createElement('dialog');
    dialog.append(form);
    main.append(dialog);
    dialog.showModal();
    form.querySelector('button').onclick = () => dialog.remove();
  },
  close() { main.replaceChildren(); },
  rebuild() { document.querySelector('.place').innerHTML = editor; },
  openFramed() { composer(''); },
  fillFrame() {
    const frame = document.createElement('iframe');
    document.querySelector('.place').append(frame);
    const inner = frame.contentDocument;
    inner.open();
    inner.write('<body contenteditable="true">' + draft + '</body>');
    inner.close();
  },
};
</script></body></html>`;
