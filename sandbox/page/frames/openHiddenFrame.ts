/** Opens a page where nobody sees it, as Excel does with the page of the custom functions. Resolves when it has loaded. */
export function openHiddenFrame(name: string, url: string): Promise<Window> {
  const frame = document.createElement("iframe");
  frame.name = name;
  frame.hidden = true;
  frame.title = "";
  frame.src = url;
  return new Promise((resolve) => {
    frame.addEventListener("load", () => resolve(frame.contentWindow!), { once: true });
    document.body.append(frame);
  });
}
