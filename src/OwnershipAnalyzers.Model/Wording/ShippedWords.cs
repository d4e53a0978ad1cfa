namespace OwnershipAnalyzers.Wording;

/// <summary>The words that every organisation starts with.</summary>
internal static class ShippedWords
{
    // None that is two ordinary words: 'Status page' and 'Paper trail' are good names.
    public static IReadOnlyList<string> ToolNames { get; } =
    [
        "airbrake", "alertmanager", "appdynamics", "bugsnag", "catchpoint", "checkmk", "cloudwatch", "datadog", "dynatrace",
        "grafana", "icinga", "instana", "loggly", "logicmonitor", "nagios", "new relic", "opsgenie", "pagerduty", "pingdom",
        "prometheus", "prtg", "raygun", "rollbar", "sensu", "sentry", "solarwinds", "splunk", "squadcast", "stackdriver",
        "sumo logic", "thousandeyes", "uptimerobot", "victorops", "xmatters", "zabbix",
    ];

    // None that a business has things of: products, projects, templates, samples, applications.
    public static IReadOnlyList<string> NoiseWords { get; } =
    [
        "a", "alert", "alerting", "alerts", "an", "app", "application", "apps", "bar", "default", "demo", "dummy", "example", "foo", "main",
        "microservice", "microservices", "misc", "my", "new", "old", "our", "service", "services", "software", "stuff", "svc", "system",
        "temp", "test", "testing", "tests", "the", "tmp", "tool", "unnamed", "untitled", "webapp",
    ];

    public static IReadOnlyList<string> Placeholders { get; } =
    [
        "add a description", "add description", "an example", "an example of a backstage application", "asdf", "blah", "change me",
        "coming soon", "demo", "demo project", "desc", "description", "description goes here", "description of the service", "dummy",
        "enter a description", "example", "fill me in", "fill this in", "fixme", "foo", "insert description here", "lorem ipsum",
        "missing", "my awesome app",
        "my awesome service", "my service", "n/a", "na", "no description", "none", "not available", "null", "placeholder",
        "put description here", "service description", "short description", "some description", "tba", "tbc", "tbd", "test",
        "test service", "testing", "to be added",
        "to be announced", "to be confirmed", "to be defined", "to be determined", "to be done", "todo", "undefined", "unknown",
        "work in progress", "wip", "write me", "xxx", "your description here",
    ];

    public static IReadOnlyList<string> Acronyms { get; } =
    [
        "ai", "api", "apis", "atm", "cdn", "cms", "crm", "csv", "dns", "erp", "faq", "gps", "gui", "html", "http", "https", "iam", "id",
        "iot", "ip", "jwt", "kyc", "ldap", "mfa", "ml", "nfc", "oauth", "ocr", "otp", "pdf", "qr", "rss", "saml", "sftp", "smtp", "sms",
        "sql", "ssh", "ssl", "sso", "tls", "tv", "ui", "url", "vat", "vpn", "xml",
    ];
}
