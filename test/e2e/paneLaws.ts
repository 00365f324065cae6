import type { Frame, Page } from "playwright-core";

declare global {
  interface Window {
    Office: typeof Office;
  }
}

const paneOf = (page: Page): Frame => {
  const frame = page.frame({ name: "pane" });
  if (!frame) throw new Error("The pane isn't open.");
  return frame;
};

/** Makes the pane as wide and high as so many CSS pixels: 160 are a pane of 320 at twice the size. */
export async function resizePane(page: Page, width: number, height: number): Promise<void> {
  await page
    .locator("iframe[name=pane]")
    .evaluate((frame: HTMLElement, size) => Object.assign(frame.style, size), {
      position: "fixed",
      inset: "0 auto auto 0",
      zIndex: "1000",
      flex: "none",
      width: `${width}px`,
      height: `${height}px`,
    });
  await paneOf(page).waitForFunction((wanted) => window.innerWidth === wanted, width);
}

/** The colours that Excel's window has from now on, as Office tells them. */
export const paintExcel = (page: Page, background: string, foreground: string): Promise<void> =>
  paneOf(page).evaluate(
    ([body, text]) => {
      // Where its script is held back nobody tells of colours.
      if (!("Office" in window)) return;
      const officeTheme = {
        bodyBackgroundColor: body,
        bodyForegroundColor: text,
        controlBackgroundColor: body,
        controlForegroundColor: text,
      };
      const instead = <Target extends object>(of: Target, own: object): Target =>
        new Proxy(of, { get: (target, name) => Reflect.get(name in own ? own : target, name) as unknown });
      window.Office = instead(Office, { context: instead(Office.context, { officeTheme }) });
      // The pane looks whenever somebody comes back to it.
      window.dispatchEvent(new Event("focus"));
    },
    [background, foreground] as const,
  );

/** Text that sticks out of the pane or of its button, that is cut off without a sign, and what scrolls sideways. */
export const overflows = (page: Page): Promise<string[]> =>
  paneOf(page).evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const told = (law: string, element: Element) =>
      `${law}: <${element.tagName.toLowerCase()}> ${element.textContent.slice(0, 60)}`;
    const right = (element: Element) => element.getBoundingClientRect().right;
    const widest = (element: Element) =>
      [...element.querySelectorAll("*")].reduce((one, other) => (right(other) > right(one) ? other : one));
    const isHidden = (element: Element) =>
      !element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).clipPath !== "none";
    const found: string[] = [];
    for (const element of document.body.querySelectorAll("*")) {
      if (isHidden(element) || element.closest("svg svg, script, style, option, optgroup")) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
      const isLeaf = hasText || element.matches("img, svg, input, select, textarea, [role=img]");
      if (isLeaf && (box.right > edge + 1 || box.left < -1))
        found.push(told("sticks out of the pane", element));
      const isWider = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const isField = element.matches("input, textarea, select");
      if (isWider && !isField && /auto|scroll/.test(style.overflowX))
        found.push(told("scrolls sideways", widest(element)));
      const isTold = style.textOverflow === "ellipsis" && element.closest("[title]") !== null;
      if (isWider && !isField && /hidden|clip/.test(style.overflowX) && !isTold)
        found.push(told("is cut off", element));
      const control = element.closest("button, [role=button], [role=option], label");
      if (hasText && control !== null && !/hidden|clip/.test(style.overflow)) {
        const text = document.createRange();
        text.selectNodeContents(element);
        const within = text.getBoundingClientRect();
        const around = control.getBoundingClientRect();
        if (within.right > around.right + 1 || within.bottom > around.bottom + 1)
          found.push(told("sticks out of its button", control));
      }
    }
    return found;
  });

/** What can be clicked or filled in but is smaller than 24 × 24 pixels; links in a sentence aside (WCAG 2.5.8). */
export const smallTargets = (page: Page): Promise<string[]> =>
  paneOf(page).evaluate(() =>
    [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=option]")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.matches("p a, p button"))
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isSmall = Math.min(width, height) < 23.9;
        return isSmall
          ? [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 160)}`]
          : [];
      }),
  );

/** What one can reach by keyboard without seeing that one is there. */
export async function withoutFocusRing(page: Page): Promise<string[]> {
  const pane = paneOf(page);
  await pane.evaluate(() => window.focus());
  // What shows the focus does so for keys only.
  await page.keyboard.press("Shift");
  await page.keyboard.press("Tab");
  return pane.evaluate(async () => {
    const line = (width: string, style: string, color: string) =>
      width === "0px" || style === "none" ? "" : `${width} ${style} ${color}`;
    const drawn = (style: CSSStyleDeclaration) => [
      line(style.outlineWidth, style.outlineStyle, style.outlineColor),
      line(style.borderTopWidth, style.borderTopStyle, style.borderTopColor),
      line(style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor),
      style.boxShadow,
      style.textDecoration,
      style.transform,
      style.visibility,
    ];
    const painted = (element: Element) => {
      const looks: string[] = [];
      let around: Element | null = element;
      for (let level = 0; level < 4 && around !== null; level++, around = around.parentElement) {
        const near = level === 0 ? [around] : [around, ...around.children];
        for (const each of near)
          for (const part of [undefined, "::after", "::before"]) {
            looks.push(drawn(getComputedStyle(each, part)).join());
          }
      }
      return looks.join("|");
    };
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const before = document.activeElement;
    const blind: string[] = [];
    const stops = [...document.querySelectorAll<HTMLElement>("*")].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(":disabled, iframe") &&
        element.checkVisibility({ visibilityProperty: true }),
    );
    for (const stop of stops) {
      (document.activeElement as HTMLElement | null)?.blur();
      // The last stop's ring goes, and what it had drawn around it.
      await frame();
      const resting = painted(stop);
      stop.focus({ preventScroll: true });
      if (document.activeElement !== stop) continue;
      await frame();
      if (painted(stop) === resting) blind.push(stop.outerHTML.slice(0, 200));
    }
    if (before instanceof HTMLElement) before.focus();
    return blind;
  });
}

/** What still moves although the user wants nothing to. */
export const movements = (page: Page): Promise<string[]> =>
  paneOf(page).evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { effect } = animation;
      const timing = effect?.getComputedTiming();
      const moves = animation.playState === "running" && Number(timing?.duration) > 1;
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      const frames = effect instanceof KeyframeEffect ? effect.getKeyframes() : [];
      const properties = new Set(frames.flatMap((frame) => Object.keys(frame)));
      return moves &&
        ["transform", "rotate", "translate", "scale", "left", "width", "height"].some((name) =>
          properties.has(name),
        )
        ? [`${target?.outerHTML.slice(0, 160)}`]
        : [];
    }),
  );

/** Letters, words and lines as far apart as WCAG 1.4.12 wants a page to bear it. */
export const spaceText = (page: Page, isSpaced: boolean): Promise<void> =>
  paneOf(page).evaluate((spaced) => {
    document.getElementById("spaced")?.remove();
    if (!spaced) return;
    const style = document.createElement("style");
    style.id = "spaced";
    style.textContent =
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";
    document.head.append(style);
  }, isSpaced);
