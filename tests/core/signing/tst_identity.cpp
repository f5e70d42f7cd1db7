// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/identity.h"

#include "tests/core/signing/signingfixtures.h"

#include <QSet>

using namespace ctpat;
using namespace ctpat::fixtures;

namespace {

QStringList rsa(int bits)
{
    return {QStringLiteral("-newkey"), QStringLiteral("rsa:%1").arg(bits)};
}

QStringList curve(const char *name)
{
    return {QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:") + QLatin1String(name)};
}

} // namespace

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void refusedKeys_data();
    void refusedKeys();
    void oldEncryption_data();
    void oldEncryption();
    void passphrase_data();
    void passphrase();
    void damaged_data();
    void damaged();
    void usable_data();
    void usable();
    void chainComesAlong();
    void trialIdentitySaysSo();
    void trialIdentityIsReadByOthers();
    void trialIdentityInput_data();
    void trialIdentityInput();
    void onlyOurMarkMakesATrial();
    void passphraseFile_data();
    void passphraseFile();
    void passphraseFileMissing();

private:
    IdentityMaker m_maker;
};

void TestIdentity::keys_data()
{
    QTest::addColumn<QStringList>("key");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<SigningDigest>("digest");
    QTest::newRow("smallest RSA") << rsa(2048) << QStringLiteral("RSA 2048") << SigningDigest::Sha256;
    QTest::newRow("RSA") << rsa(3072) << QStringLiteral("RSA 3072") << SigningDigest::Sha256;
    QTest::newRow("largest RSA") << rsa(4096) << QStringLiteral("RSA 4096") << SigningDigest::Sha256;
    QTest::newRow("P-256") << curve("prime256v1") << QStringLiteral("P-256") << SigningDigest::Sha256;
    QTest::newRow("P-384") << curve("secp384r1") << QStringLiteral("P-384") << SigningDigest::Sha384;
}

void TestIdentity::keys()
{
    QFETCH(QStringList, key);
    QFETCH(QString, algorithm);
    QFETCH(SigningDigest, digest);
    const QByteArray file = m_maker.make(key);
    QVERIFY2(!file.isEmpty(), m_maker.lastOutput());
    const SigningIdentity identity = opened(file);
    QCOMPARE(identity.certificate().keyAlgorithm, algorithm);
    QCOMPARE(identity.certificate().commonName, QStringLiteral("Sample Specialist"));
    QCOMPARE(identity.certificate().organization, QStringLiteral("Sample Field Office"));
    QCOMPARE(identity.certificate().issuerName, QStringLiteral("Sample Specialist"));
    QCOMPARE(identity.certificate().sha256Fingerprint.size(), 64);
    QVERIFY(identity.certificate().selfIssued);
    QVERIFY(!identity.certificate().trial);
    QCOMPARE(identity.digest(), digest);
    QVERIFY(identity.checkUsable(SystemClock().now()));
    const Result<QByteArray> signature = identity.sign("data");
    QVERIFY(signature);
    QVERIFY(!signature->isEmpty() && signature->size() <= identity.maximumSignatureSize());

    // Another program finds the signature good.
    QTemporaryDir folder;
    const Run publicKey =
        run(QStringLiteral("openssl"), {QStringLiteral("x509"), QStringLiteral("-in"), m_maker.path("cert.pem"),
                                        QStringLiteral("-pubkey"), QStringLiteral("-noout")});
    QCOMPARE(publicKey.status, 0);
    const Run verified = run(QStringLiteral("openssl"),
                             {QStringLiteral("dgst"),
                              digest == SigningDigest::Sha384 ? QStringLiteral("-sha384") : QStringLiteral("-sha256"),
                              QStringLiteral("-verify"), writeFile(folder, QStringLiteral("key.pem"), publicKey.output),
                              QStringLiteral("-signature"), writeFile(folder, QStringLiteral("signature"), *signature),
                              writeFile(folder, QStringLiteral("data"), "data")});
    QVERIFY2(verified.status == 0, verified.output);
}

void TestIdentity::refusedKeys_data()
{
    QTest::addColumn<QStringList>("key");
    QTest::newRow("RSA too small") << rsa(1024);
    QTest::newRow("RSA too large") << rsa(4104);
    QTest::newRow("P-521") << curve("secp521r1");
    QTest::newRow("another curve") << curve("secp256k1");
    QTest::newRow("Ed25519") << QStringList{QStringLiteral("-newkey"), QStringLiteral("ed25519")};
}

void TestIdentity::refusedKeys()
{
    QFETCH(QStringList, key);
    const QByteArray file = m_maker.make(key);
    QVERIFY2(!file.isEmpty(), m_maker.lastOutput());
    const Result<SigningIdentity> identity = SigningIdentity::fromPkcs12(file, Passphrase(passphraseText));
    QVERIFY(!identity);
    QCOMPARE(identity.error().code(), ErrorCode::IdentityNotForSigning);
}

void TestIdentity::oldEncryption_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString legacy = QStringLiteral("-legacy");
    QTest::newRow("RC2 and 3DES") << QStringList{legacy};
    QTest::newRow("3DES alone") << QStringList{legacy, QStringLiteral("-certpbe"), QStringLiteral("PBE-SHA1-3DES")};
    QTest::newRow("RC2-128") << QStringList{legacy, QStringLiteral("-certpbe"), QStringLiteral("PBE-SHA1-RC2-128"),
                                            QStringLiteral("-keypbe"), QStringLiteral("PBE-SHA1-RC2-128")};
    QTest::newRow("certificate in the clear") << QStringList{QStringLiteral("-certpbe"), QStringLiteral("NONE")};
}

void TestIdentity::oldEncryption()
{
    QFETCH(QStringList, arguments);
    const QByteArray file = m_maker.make(rsa(2048), {QStringLiteral("keyUsage=critical,digitalSignature")}, arguments);
    QVERIFY2(!file.isEmpty(), m_maker.lastOutput());
    const Result<SigningIdentity> identity = SigningIdentity::fromPkcs12(file, Passphrase(passphraseText));
    QVERIFY2(identity, qUtf8Printable(identity ? QString() : identity.error().detail()));
    QVERIFY(identity->sign("data"));
    const Result<SigningIdentity> other = SigningIdentity::fromPkcs12(file, Passphrase(QStringLiteral("wrong")));
    QVERIFY(!other);
    QCOMPARE(other.error().code(), ErrorCode::IdentityPassphrase);
}

void TestIdentity::passphrase_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("opens");
    QTest::newRow("right") << QStringLiteral("secret") << QStringLiteral("secret") << true;
    QTest::newRow("wrong") << QStringLiteral("secret") << QStringLiteral("Secret") << false;
    QTest::newRow("a prefix") << QStringLiteral("secret") << QStringLiteral("secre") << false;
    QTest::newRow("none typed") << QStringLiteral("secret") << QString() << false;
    QTest::newRow("none set") << QString() << QString() << true;
    QTest::newRow("none set, one typed") << QString() << QStringLiteral("secret") << false;
    QTest::newRow("other letters") << QStringLiteral("señal ключ") << QStringLiteral("señal ключ") << true;
}

void TestIdentity::passphrase()
{
    QFETCH(QString, made);
    QFETCH(QString, typed);
    QFETCH(bool, opens);
    const QByteArray file = m_maker.make(curve("prime256v1"), {}, {}, made);
    QVERIFY2(!file.isEmpty(), m_maker.lastOutput());
    const Result<SigningIdentity> identity = SigningIdentity::fromPkcs12(file, Passphrase(typed));
    QCOMPARE(bool(identity), opens);
    if (opens)
        return;
    QCOMPARE(identity.error().code(), ErrorCode::IdentityPassphrase);
    if (!typed.isEmpty())
        QVERIFY(!(identity.error().message() + identity.error().detail()).contains(typed));
}

void TestIdentity::damaged_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QList<int>>("codes");
    const QByteArray good = trialFile();
    const QList<int> unreadable = {int(ErrorCode::IdentityUnreadable)};
    // Behind the structure, damage and a wrong passphrase look alike.
    const QByteArray unguarded = m_maker.make(curve("prime256v1"), {}, {QStringLiteral("-nomac")});
    QTest::newRow("no integrity code") << unguarded << unreadable;
    const QList<int> either = {int(ErrorCode::IdentityUnreadable), int(ErrorCode::IdentityPassphrase)};
    QTest::newRow("empty") << QByteArray() << unreadable;
    QTest::newRow("a text") << QByteArray("This is not an identity.") << unreadable;
    QTest::newRow("a PDF") << newPdf(smallDocument()) << unreadable;
    QTest::newRow("first half") << good.first(good.size() / 2) << unreadable;
    QTest::newRow("last byte missing") << good.chopped(1) << unreadable;
    for (const qsizetype at : {qsizetype(3), good.size() / 3, good.size() / 2, good.size() - 3}) {
        QByteArray changed = good;
        changed[at] = static_cast<char>(changed.at(at) ^ 1);
        QTest::addRow("byte %d changed", int(at)) << changed << either;
    }
}

void TestIdentity::damaged()
{
    QFETCH(QByteArray, file);
    QFETCH(QList<int>, codes);
    const Result<SigningIdentity> identity = SigningIdentity::fromPkcs12(file, Passphrase(passphraseText));
    QVERIFY(!identity);
    QVERIFY2(codes.contains(int(identity.error().code())), qUtf8Printable(errorId(identity.error().code())));
}

void TestIdentity::usable_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("code"); // -1: usable
    const QDateTime from(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const QByteArray trial = trialFile(KeyKind::P256, from);
    QTest::newRow("in its time") << trial << QStringLiteral("2026-11-24T10:00:00Z") << -1;
    QTest::newRow("first second") << trial << QStringLiteral("2026-03-01T12:00:00Z") << -1;
    QTest::newRow("a second early") << trial << QStringLiteral("2026-03-01T11:59:59Z")
                                    << int(ErrorCode::IdentityNotYetValid);
    QTest::newRow("last second") << trial << QStringLiteral("2027-03-01T12:00:00Z") << -1;
    QTest::newRow("a second late") << trial << QStringLiteral("2027-03-01T12:00:01Z")
                                   << int(ErrorCode::IdentityExpired);
    QTest::newRow("a second late, in another zone")
        << trial << QStringLiteral("2027-03-01T04:00:01-08:00") << int(ErrorCode::IdentityExpired);

    const QString now = QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODate);
    const auto usage = [&](const char *row, const QStringList &extensions, int code) {
        QTest::newRow(row) << m_maker.make(curve("prime256v1"), extensions) << now << code;
    };
    const int notForSigning = int(ErrorCode::IdentityNotForSigning);
    usage("no key usage", {}, -1);
    usage("digital signature", {QStringLiteral("keyUsage=digitalSignature")}, -1);
    usage("non-repudiation", {QStringLiteral("keyUsage=nonRepudiation")}, -1);
    usage("encryption", {QStringLiteral("keyUsage=keyEncipherment")}, notForSigning);
    usage("authority", {QStringLiteral("keyUsage=keyCertSign,cRLSign")}, notForSigning);
    usage("e-mail", {QStringLiteral("extendedKeyUsage=emailProtection")}, -1);
    usage("document signing", {QStringLiteral("extendedKeyUsage=1.3.6.1.5.5.7.3.36")}, -1);
    usage("a web server", {QStringLiteral("keyUsage=digitalSignature"), QStringLiteral("extendedKeyUsage=serverAuth")},
          notForSigning);
    usage("a time-stamp authority",
          {QStringLiteral("keyUsage=digitalSignature"), QStringLiteral("extendedKeyUsage=critical,timeStamping")},
          notForSigning);
}

void TestIdentity::usable()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, at);
    QFETCH(int, code);
    QVERIFY(!file.isEmpty());
    const Status status = opened(file).checkUsable(moment(at));
    QCOMPARE(status ? -1 : int(status.error().code()), code);
    if (!status)
        QVERIFY(status.error().message().contains(QStringLiteral("Sample Specialist")));
}

void TestIdentity::chainComesAlong()
{
    const QByteArray file = m_maker.makeIssued(QStringLiteral("/O=Sample Field Office/CN=Sample Specialist"));
    QVERIFY2(!file.isEmpty(), m_maker.lastOutput());
    const SigningIdentity identity = opened(file);
    QVERIFY(!identity.certificate().selfIssued);
    QCOMPARE(identity.certificate().issuerName, QStringLiteral("Sample Authority"));
    QCOMPARE(identity.chain().size(), size_t(1));
    QCOMPARE(certificateFromDer(identity.chain().front())->commonName, QStringLiteral("Sample Authority"));
}

void TestIdentity::trialIdentitySaysSo()
{
    const QDateTime from(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    for (const KeyKind kind : {KeyKind::P256, KeyKind::Rsa3072}) {
        const CertificateInfo info = opened(trialFile(kind, from)).certificate();
        QCOMPARE(info.commonName, QStringLiteral("Sample Specialist"));
        QCOMPARE(info.organization, QStringLiteral("Sample Field Office"));
        QCOMPARE(info.validFrom, from);
        QCOMPARE(info.validTo, from.addDays(365));
        QCOMPARE(info.keyAlgorithm, kind == KeyKind::P256 ? QStringLiteral("P-256") : QStringLiteral("RSA 3072"));
        QVERIFY(info.selfIssued && info.trial && info.forSigning);
    }
    QVERIFY(opened(trialFile()).certificate().serialHex != opened(trialFile()).certificate().serialHex);
}

void TestIdentity::trialIdentityIsReadByOthers()
{
    QTemporaryDir folder;
    const QString path = writeFile(folder, QStringLiteral("identity.p12"), trialFile());
    const Run info =
        run(QStringLiteral("openssl"),
            {QStringLiteral("pkcs12"), QStringLiteral("-info"), QStringLiteral("-in"), path, QStringLiteral("-nodes"),
             QStringLiteral("-passin"), QStringLiteral("pass:") + passphraseText});
    QVERIFY2(info.status == 0, info.output);
    QVERIFY2(info.output.contains("PBES2, PBKDF2, AES-256-CBC"), info.output);
    const Run text = run(QStringLiteral("openssl"),
                         {QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-text"),
                          QStringLiteral("-in"), writeFile(folder, QStringLiteral("bundle.pem"), info.output)});
    QVERIFY2(text.status == 0, text.output);
    QVERIFY2(text.output.contains("Digital Signature, Non Repudiation"), text.output);
    QVERIFY2(text.output.contains("email:specialist@example.com"), text.output);
    QVERIFY2(text.output.contains("CA:FALSE"), text.output);
    QVERIFY2(text.output.contains("title = Supply Chain Security Specialist"), text.output);
}

void TestIdentity::trialIdentityInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("made");
    const QString name = QStringLiteral("José Núñez-Sample");
    const QString pass = passphraseText;
    QTest::newRow("name alone") << name << QString() << pass << 1 << true;
    QTest::newRow("longest name") << QString(64, QLatin1Char('x')) << QString() << pass << 3650 << true;
    QTest::newRow("longest name in other letters") << QString(64, QChar(0x0416)) << QString() << pass << 365 << true;
    QTest::newRow("no name") << QStringLiteral("  ") << QString() << pass << 365 << false;
    QTest::newRow("name too long") << QString(65, QLatin1Char('x')) << QString() << pass << 365 << false;
    QTest::newRow("no passphrase") << name << QString() << QString() << 365 << false;
    QTest::newRow("no day") << name << QString() << pass << 0 << false;
    QTest::newRow("too many days") << name << QString() << pass << 3651 << false;
    QTest::newRow("address with configuration text")
        << name << QStringLiteral("a@example.com,URI:http://example.com") << pass << 365 << true;
    QTest::newRow("address in other letters") << name << QStringLiteral("é@example.com") << pass << 365 << false;
}

void TestIdentity::trialIdentityInput()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QString, passphrase);
    QFETCH(int, days);
    QFETCH(bool, made);
    NewIdentity request;
    request.name = name;
    request.email = email;
    request.validDays = days;
    const Result<QByteArray> file = createTrialIdentity(request, Passphrase(passphrase), SystemClock());
    QCOMPARE(bool(file), made);
    if (made)
        QCOMPARE(opened(*file).certificate().commonName, name);
    else
        QCOMPARE(file.error().code(), ErrorCode::InvalidInput);
}

void TestIdentity::onlyOurMarkMakesATrial()
{
    const QString subject = QStringLiteral("/OU=") + QLatin1String(trialIdentityUnit) + QStringLiteral("/CN=Sample");
    const QByteArray issued = m_maker.makeIssued(subject);
    QVERIFY2(!issued.isEmpty(), m_maker.lastOutput());
    QVERIFY(!opened(issued).certificate().trial); // an authority vouches for it, whatever its name says
    const QByteArray selfIssued = m_maker.make(curve("prime256v1"), {}, {}, passphraseText, subject);
    QVERIFY(opened(selfIssued).certificate().trial);
    QVERIFY(!certificateFromDer("not a certificate"));
    QVERIFY(!certificateFromDer({}));
}

void TestIdentity::passphraseFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("one line") << QByteArray("secret\n") << QByteArray("secret");
    QTest::newRow("no end of line") << QByteArray("secret") << QByteArray("secret");
    QTest::newRow("line of another system") << QByteArray("secret\r\nnotes") << QByteArray("secret");
    QTest::newRow("spaces stay") << QByteArray(" a b \nnotes") << QByteArray(" a b ");
    QTest::newRow("empty file") << QByteArray() << QByteArray();
    QTest::newRow("empty line") << QByteArray("\nsecret") << QByteArray();
}

void TestIdentity::passphraseFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, passphrase);
    QTemporaryDir folder;
    const Result<Passphrase> read = Passphrase::fromFile(writeFile(folder, QStringLiteral("pass.txt"), content));
    QVERIFY(read);
    QCOMPARE(QByteArray(read->constData()), passphrase);
    QCOMPARE(read->isEmpty(), passphrase.isEmpty());
}

void TestIdentity::passphraseFileMissing()
{
    QTemporaryDir folder;
    const Result<Passphrase> missing = Passphrase::fromFile(folder.filePath(QStringLiteral("none.txt")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code(), ErrorCode::FileMissing);
    const Result<Passphrase> aFolder = Passphrase::fromFile(folder.path());
    QVERIFY(!aFolder);
    QCOMPARE(aFolder.error().code(), ErrorCode::FileUnreadable);
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
