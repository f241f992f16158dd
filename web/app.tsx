import { Route, Router } from '@solidjs/router';
import { ErrorBoundary, Suspense, lazy } from 'solid-js';
import { en } from './i18n/en.ts';
import { I18nProvider } from './i18n/i18n.tsx';
import { readerLocale } from './i18n/reader-locale.ts';
import { BrokenPage } from './pages/broken-page.tsx';
import { LandingRedirect } from './pages/landing-redirect.tsx';
import { SignedIn } from './pages/signed-in.tsx';
import { Loading } from './parts/loading.tsx';
import { ToastProvider } from './parts/toasts.tsx';
import type { RouteSectionProps } from '@solidjs/router';

const SignInPage = lazy(() => import('./pages/sign-in/sign-in-page.tsx'));
const ChatPage = lazy(() => import('./pages/chat/chat-page.tsx'));
const ConnectPage = lazy(() => import('./pages/connect/connect-page.tsx'));
const InvitationPage = lazy(() => import('./pages/invitation/invitation-page.tsx'));
const ConfirmPage = lazy(() => import('./pages/connect/confirm-page.tsx'));
const AuditPage = lazy(() => import('./pages/audit/audit-page.tsx'));
const SettingsPage = lazy(() => import('./pages/settings/settings-page.tsx'));
const NotesPage = lazy(() => import('./pages/notes/notes-page.tsx'));
const ReportsPage = lazy(() => import('./pages/reports/reports-page.tsx'));
const SearchPage = lazy(() => import('./pages/search/search-page.tsx'));
const OperationsPage = lazy(() => import('./pages/operations/operations-page.tsx'));
const WidgetsPage = lazy(() => import('./pages/widgets/widgets-page.tsx'));
const WidgetPage = lazy(() => import('./pages/widgets/widget-page.tsx'));
const SchedulesPage = lazy(() => import('./pages/schedules/schedules-page.tsx'));
const RunPage = lazy(() => import('./pages/schedules/run-page.tsx'));
const IncidentPage = lazy(() => import('./pages/schedules/incident-page.tsx'));
const WebhooksPage = lazy(() => import('./pages/webhooks/webhooks-page.tsx'));
const WebhookPage = lazy(() => import('./pages/webhooks/webhook-page.tsx'));
const VerifyPage = lazy(() => import('./pages/verify/verify-page.tsx'));
const SharePage = lazy(() => import('./pages/share/share-page.tsx'));
const ReportPage = lazy(() => import('./pages/report/report-page.tsx'));
const NotFoundPage = lazy(() => import('./pages/not-found-page.tsx'));

export function App() {
  return (
    <I18nProvider words={en} language="en" locale={readerLocale(navigator.languages)}>
      <ToastProvider>
        <Router root={Root}>
          <Route path="/sign-in" component={SignInPage} />
          <Route path="/invitation" component={InvitationPage} />
          <Route path="/verify" component={VerifyPage} />
          <Route path="/share" component={SharePage} />
          <Route component={SignedIn}>
            <Route path={['/', '/chats/:id']} component={ChatPage} />
            <Route path="/connect" component={ConnectPage} />
            <Route path="/connect/confirm/:id" component={ConfirmPage} />
            <Route path="/settings" component={SettingsPage} />
            <Route path="/reports" component={ReportsPage} />
            <Route path="/reports/:id" component={ReportPage} />
            <Route path="/notes" component={NotesPage} />
            <Route path="/search" component={SearchPage} />
            <Route path="/widgets" component={WidgetsPage} />
            <Route path="/widgets/:id" component={WidgetPage} />
            <Route path="/schedules" component={SchedulesPage} />
            <Route path="/schedules/runs/:id" component={RunPage} />
            <Route path="/schedules/incidents/:id" component={IncidentPage} />
            <Route path="/webhooks" component={WebhooksPage} />
            <Route path="/webhooks/:id" component={WebhookPage} />
            <Route path="/audit" component={AuditPage} />
            <Route path="/operations" component={OperationsPage} />
          </Route>
          <Route path="*" component={NotFoundPage} />
        </Router>
      </ToastProvider>
    </I18nProvider>
  );
}

function Root(props: RouteSectionProps) {
  return (
    <ErrorBoundary fallback={<BrokenPage />}>
      <Suspense fallback={<Loading />}>
        <LandingRedirect>{props.children}</LandingRedirect>
      </Suspense>
    </ErrorBoundary>
  );
}
