<#
So mọi tệp (cả office.js) với SHA256SUMS: đã chép đủ, không tệp nào bị đổi.
  .\kiem-tra-tep.ps1
Trên Linux, đứng ở thư mục phía trên thư mục này: sha256sum -c quan-tri/SHA256SUMS
#>
$ErrorActionPreference = 'Stop'
$goc = Split-Path -Parent $PSScriptRoot
$sai = 0
$dung = 0
foreach ($dong in [System.IO.File]::ReadAllLines((Join-Path $PSScriptRoot 'SHA256SUMS'))) {
  if ($dong -eq '') { continue }
  $ma = $dong.Substring(0, 64)
  $ten = $dong.Substring(66)
  $tep = Join-Path $goc $ten
  if (-not (Test-Path -LiteralPath $tep)) {
    Write-Host "THIẾU  $ten"
    $sai++
  } elseif ((Get-FileHash -LiteralPath $tep -Algorithm SHA256).Hash -ne $ma) {
    Write-Host "KHÁC   $ten"
    $sai++
  } else {
    $dung++
  }
}
Write-Host "$dung tệp đúng, $sai tệp sai."
if ($sai -gt 0) { exit 1 }
