/** A Google account that can sign in at the stand-in. */
export interface DemoAccount {
  /** Google's numeric account id, the `sub` of its id_token. */
  sub: string;
  email: string;
  name: string;
  givenName: string;
  familyName: string;
  /** What to expect of it; shown in the account chooser. */
  note: string;
}

export const demoAccounts: readonly DemoAccount[] = [
  {
    sub: '104200000000000000017',
    email: 'anna@kolibri.example',
    name: 'Anna Berger',
    givenName: 'Anna',
    familyName: 'Berger',
    note: 'Owns a shop, a SaaS product, a publisher, and a property without data',
  },
  {
    sub: '104200000000000000029',
    email: 'ben@brightside-agency.example',
    name: 'Ben Okafor',
    givenName: 'Ben',
    familyName: 'Okafor',
    note: 'An agency: 120 properties in 61 accounts, the shop among them',
  },
  {
    sub: '104200000000000000031',
    email: 'carla@example.com',
    name: 'Carla Díaz',
    givenName: 'Carla',
    familyName: 'Díaz',
    note: 'Has no Google Analytics at all',
  },
  {
    sub: '104200000000000000043',
    email: 'dora@franchise.example',
    name: 'Dora Lindqvist',
    givenName: 'Dora',
    familyName: 'Lindqvist',
    note: 'Runs a franchise with 240 Analytics accounts, more than one page of the largest size',
  },
];

export function findAccountByEmail(email: string): DemoAccount | undefined {
  return demoAccounts.find((account) => account.email.toLowerCase() === email.trim().toLowerCase());
}

export function findAccountBySub(sub: string): DemoAccount | undefined {
  return demoAccounts.find((account) => account.sub === sub);
}
