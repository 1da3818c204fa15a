/** Time as it passes: milliseconds that never jump, and a way to wait. Tests bring their own. */
export interface PassingTime {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const passingTime: PassingTime = {
  now: () => performance.now(),
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};
