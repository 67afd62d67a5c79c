# usage: package.ps1 IMAGE VERSION FOLDER - makes FOLDER\hashiya-VERSION.msi of an app image. Needs the JDK's jpackage and
# WiX (https://wixtoolset.org). For one person, without an administrator; a newer version takes the older one's place.
#
# Signing: where HASHIYA_SIGN_THUMBPRINT names a certificate of the machine's store, program and installer are signed.
param([string] $Image, [string] $Version, [string] $Folder)
$ErrorActionPreference = 'Stop'

function Sign([string] $File) {
    if ($env:HASHIYA_SIGN_THUMBPRINT) {
        signtool sign /sha1 $env:HASHIYA_SIGN_THUMBPRINT /fd sha256 /tr $env:HASHIYA_SIGN_TIMESTAMP_SERVER /td sha256 $File
        if ($LASTEXITCODE) { throw "signtool: $LASTEXITCODE" }
    }
}

Sign "$Image\hashiya.exe"
Sign "$Image\hashiya-terminal.exe"
# The UUID says which program an installer renews. It never changes.
jpackage --type msi --app-image $Image --name hashiya --app-version $Version --vendor Hashiya --dest $Folder `
    --description 'Reader and annotator for Arabic articles' `
    --win-upgrade-uuid 8374c906-0016-5936-8448-35a7ee16e0b0 --win-per-user-install --win-menu --win-shortcut-prompt `
    --file-associations "$PSScriptRoot\library.properties"
if ($LASTEXITCODE) { throw "jpackage: $LASTEXITCODE" }
Sign "$Folder\hashiya-$Version.msi"
