/** A connection was to be made again, and another Google account was chosen at Google. Nothing of it was kept. */
export class OtherGoogleAccount extends Error {
  constructor() {
    super('Another Google account was chosen.');
    this.name = 'OtherGoogleAccount';
  }
}
