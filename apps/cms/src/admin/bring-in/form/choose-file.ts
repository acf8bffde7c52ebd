/** Has an editor choose a file; asked for on a press, as browsers demand. Nothing happens where they choose none. */
export function chooseFile(accepted: string, take: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accepted;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) take(file);
  });
  input.click();
}
