/** Hands a file made here to the reader's downloads, without a permission: a link to a blob, clicked. */

export interface NewFile {
  name: string;
  mediaType: string;
  text: string;
}

/** Saves the file under its name. */
export function saveFile({ name, mediaType, text }: NewFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
